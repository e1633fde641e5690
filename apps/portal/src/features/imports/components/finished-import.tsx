import { type ImportView, textFor, undoImport } from '@bridge/common';
import { formatInstant, formatNumber } from '@bridge/i18n';
import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import { useCall } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { AppLink, paths } from '../../../shared/navigation/index.js';
import { ConfirmButton, ErrorNotice } from '../../../shared/ui/index.js';
import { FateTiles } from './fate-tiles.js';
import { ImportRows } from './import-rows.js';
import { RejectedButton } from './rejected-button.js';

/** What a saved list brought, the way to it, and the way back. */
export function CommittedImport({ batch }: { batch: ImportView }) {
  const { t, locale } = useTranslator();
  const { counts, committedAt } = batch;
  const saved = {
    created: formatNumber(counts.created),
    updated: formatNumber(counts.updated),
    instant: committedAt === null ? '' : formatInstant(locale, committedAt),
  };
  return (
    <Stack gap="lg">
      <Alert color="#1b6b2c" variant="outline" title={t('imports.committed.title')}>
        <Text mb="sm">{t('imports.committed.text', saved)}</Text>
        <Group>
          <ResultLink batch={batch} />
          <RejectedButton batch={batch} />
        </Group>
      </Alert>
      <UndoPart batch={batch} />
      <FateTiles batch={batch} />
      <ImportRows batch={batch} />
    </Stack>
  );
}

function ResultLink({ batch: { kind, delegation } }: { batch: ImportView }) {
  const { t, locale } = useTranslator();
  if (kind === 'opportunities') {
    return (
      <Button component={AppLink} to={paths.opportunities()}>
        {t('imports.committed.parcels')}
      </Button>
    );
  }
  if (!delegation?.id) {
    return (
      <Button component={AppLink} to={paths.projects()}>
        {t('imports.committed.projects')}
      </Button>
    );
  }
  return (
    <Button
      component={AppLink}
      to={paths.delegation(delegation.id)}
      h="auto"
      py={8}
      styles={{ label: { whiteSpace: 'normal', lineHeight: 1.4 } }}
    >
      {t('imports.committed.delegation', { name: textFor(delegation.name, locale) })}
    </Button>
  );
}

function UndoPart({ batch: { id, counts, undoBlockers } }: { batch: ImportView }) {
  const { t, has } = useTranslator();
  const undo = useCall(undoImport);
  if (undoBlockers.length > 0) {
    return (
      <Alert color="#8a4b00" variant="outline" title={t('imports.undo.blockedTitle')}>
        <Text mb="xs">{t('imports.undo.blockedText')}</Text>
        <List>
          {undoBlockers.map(({ title, reason }) => {
            const key = `imports.undo.reason.${reason}`;
            return (
              <List.Item key={`${title} ${reason}`}>{t('imports.undo.blocker', { title, reason: has(key) ? t(key) : reason })}</List.Item>
            );
          })}
        </List>
      </Alert>
    );
  }
  return (
    <div>
      <ErrorNotice error={undo.error} />
      <ConfirmButton
        label={t('imports.undo.button')}
        question={t('imports.undo.question', { created: counts.created, updated: counts.updated })}
        color="red"
        loading={undo.isPending}
        onConfirm={() => undo.mutate({ params: { id } })}
      />
    </div>
  );
}

/** A list that was taken back: nothing of it is left but the record. */
export function UndoneImport({ batch }: { batch: ImportView }) {
  const { t, locale } = useTranslator();
  const instant = batch.undoneAt === null ? '' : formatInstant(locale, batch.undoneAt);
  return (
    <Stack gap="lg">
      <Alert color="gray" variant="outline" title={t('imports.undone.title')}>
        <Text mb="sm">{t('imports.undone.text', { instant })}</Text>
        <Group>
          <Button component={AppLink} to={paths.newImport()}>
            {t('imports.undone.again')}
          </Button>
          <RejectedButton batch={batch} />
        </Group>
      </Alert>
      <ImportRows batch={batch} />
    </Stack>
  );
}
