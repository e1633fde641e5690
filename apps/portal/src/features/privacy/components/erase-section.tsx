import { ERASURE_FATES, type HeldData, type PrivacyView } from '@bridge/common';
import { Group, List, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { OwnProofForm } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { ConfirmButton, Section } from '../../../shared/ui/index.js';
import { useEraseOwnAccount } from '../model/erasure.js';

/** The end of the account: what becomes of the data and why, then the question, then the proof. */
export function EraseSection({ view: { demo, held } }: { view: PrivacyView }) {
  const { t } = useTranslator();
  const [asking, setAsking] = useState(false);
  if (demo) {
    return (
      <Section title={t('privacy.erase.title')}>
        <Text>{t('privacy.erase.demo')}</Text>
      </Section>
    );
  }
  return (
    <Section title={t('privacy.erase.title')} lead={t('privacy.erase.text')}>
      <Fates held={held} />
      {asking ? (
        <Proof onCancel={() => setAsking(false)} />
      ) : (
        <Group>
          <ConfirmButton
            color="red.9"
            label={t('privacy.erase.begin')}
            question={t('privacy.erase.question')}
            onConfirm={() => setAsking(true)}
          />
        </Group>
      )}
    </Section>
  );
}

function Fates({ held }: { held: readonly HeldData[] }) {
  const { t, term } = useTranslator();
  const fates = ERASURE_FATES.map((fate) => ({ fate, kinds: held.filter(({ onErasure, count }) => onErasure === fate && count > 0) }));
  return (
    <List>
      {fates
        .filter(({ kinds }) => kinds.length > 0)
        .map(({ fate, kinds }) => (
          <List.Item key={fate}>
            <Text span fw={600}>
              {term('erasureFate', fate)}
              {t('ui.colon')}
            </Text>
            {kinds.map(({ kind }) => term('personalData', kind)).join(' · ')}
            <Text size="sm" c="dimmed">
              {t(`privacy.fate.${fate}`)}
            </Text>
          </List.Item>
        ))}
    </List>
  );
}

/** Asks who is there. */
function Proof({ onCancel }: { onCancel: () => void }) {
  const { t } = useTranslator();
  const erase = useEraseOwnAccount();
  return (
    <Stack gap="sm">
      <Text>{t('privacy.erase.proof')}</Text>
      <OwnProofForm label={t('privacy.erase.confirm')} act={erase} onProof={(proof) => erase.mutate(proof)} onCancel={onCancel} />
    </Stack>
  );
}
