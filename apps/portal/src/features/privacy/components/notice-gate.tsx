import { type Consent, type NoticeView, type PrivacyView, readNotice } from '@bridge/common';
import { Alert, Button, Checkbox, Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { NoticeSheet } from '../../../shared/privacy/index.js';
import { DataState, ErrorNotice, Section } from '../../../shared/ui/index.js';
import { useAnswerNotice } from '../model/use-standing.js';

type Asked = PrivacyView['consents'];

/** The notice in full, and below it what is asked of the reader. */
export function NoticeGate({ consents }: { consents: Asked }) {
  const { t, locale } = useTranslator();
  const notice = useEndpoint(readNotice, { query: { locale } }, { keepPrevious: true });
  return (
    <>
      <Alert variant="outline" title={t('privacy.duty.title')}>
        {t(consents.length > 0 ? 'privacy.duty.textConsents' : 'privacy.duty.text')}
      </Alert>
      <DataState query={notice} skeletonLines={16}>
        {(sheet) => <NoticeAndAnswer notice={sheet} consents={consents} />}
      </DataState>
    </>
  );
}

function NoticeAndAnswer({ notice, consents }: { notice: NoticeView; consents: Asked }) {
  const { t } = useTranslator();
  const answer = useAnswerNotice();
  const { version, locale } = notice;
  return (
    <>
      <Section title={t('privacy.notice.title')}>
        <Paper withBorder p="md">
          <NoticeSheet notice={notice} order={3} />
        </Paper>
      </Section>
      <Section title={t('privacy.answer.title')}>
        {/* Another version is another question: nothing that was ticked holds for it. */}
        <Consents
          key={version}
          asked={consents}
          isPending={answer.isPending}
          onAnswer={(given) => answer.mutate({ version, locale, consents: given })}
        />
        <ErrorNotice error={answer.error} />
      </Section>
    </>
  );
}

interface ConsentsProps {
  asked: Asked;
  isPending: boolean;
  onAnswer: (given: Consent[]) => void;
}

/** Each consent with a box of its own that nobody has ticked for the reader, and one button for all. */
function Consents({ asked, isPending, onAnswer }: ConsentsProps) {
  const { t, term } = useTranslator();
  const [given, setGiven] = useState<readonly Consent[]>([]);
  const tick = (consent: Consent, on: boolean) => setGiven(on ? [...given, consent] : given.filter((one) => one !== consent));
  return (
    <Stack gap="md" align="flex-start">
      {asked.map(({ consent }) => (
        <Paper key={consent} withBorder p="md" w="100%">
          <Text fw={600} mb="xs">
            {term('consent', consent)}
          </Text>
          <Checkbox
            checked={given.includes(consent)}
            label={t(`privacy.consent.${consent}`)}
            description={t(`privacy.refusal.${consent}`)}
            onChange={({ currentTarget: { checked } }) => tick(consent, checked)}
          />
        </Paper>
      ))}
      {asked.length > 0 && <Text size="sm">{t('privacy.answer.hint')}</Text>}
      <Button h="auto" py="xs" styles={{ label: { whiteSpace: 'normal' } }} loading={isPending} onClick={() => onAnswer([...given])}>
        {t(asked.length > 0 ? 'privacy.answer.save' : 'privacy.answer.read')}
      </Button>
    </Stack>
  );
}
