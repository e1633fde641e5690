import { commitImport, type ImportView, textFor } from '@bridge/common';
import { Accordion, Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useCall } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { ErrorNotice } from '../../../shared/ui/index.js';
import { useShowImport } from '../model/use-show-import.js';
import { ColumnsPanel } from './columns-panel.js';
import { DelegationPanel } from './delegation-panel.js';
import { DiscardButton } from './discard-button.js';
import { FateTiles } from './fate-tiles.js';
import { ImportRows } from './import-rows.js';
import { ProblemSummary } from './problem-summary.js';
import { ReadAgainForm } from './read-again-form.js';
import { RejectedButton } from './rejected-button.js';

/** The dry run: what saving would do, what was found, what can be corrected, every row. */
export function CheckedImport({ batch }: { batch: ImportView }) {
  const { t } = useTranslator();
  return (
    <Stack gap="lg">
      <Alert color="blue" variant="outline" title={t('imports.checked.title')}>
        <Text>{t('imports.checked.text')}</Text>
      </Alert>
      <FateTiles batch={batch} />
      <Actions batch={batch} />
      <ProblemSummary counts={batch.problemCounts} />
      <Corrections batch={batch} />
      <ImportRows batch={batch} />
    </Stack>
  );
}

function Actions({ batch }: { batch: ImportView }) {
  const { t } = useTranslator();
  const commit = useCall(commitImport, { refreshes: [] });
  const show = useShowImport();
  const { created, updated, rejected } = batch.counts;
  const count = created + updated;
  return (
    <Stack gap="xs">
      <ErrorNotice error={commit.error} />
      <Group align="flex-end">
        {count > 0 && (
          <Button onClick={() => commit.mutate({ params: { id: batch.id } }, { onSuccess: show })} loading={commit.isPending}>
            {t('imports.commit.button', { count })}
          </Button>
        )}
        <RejectedButton batch={batch} />
        <DiscardButton importId={batch.id} />
      </Group>
      {count === 0 && <Text>{t('imports.commit.nothing')}</Text>}
      {rejected > 0 && <Text c="dimmed">{t('imports.commit.rejected', { count: rejected })}</Text>}
    </Stack>
  );
}

/** What may have been understood wrongly: closed, with what was understood in sight. */
function Corrections({ batch }: { batch: ImportView }) {
  const { t, locale } = useTranslator();
  const { kind, columns, delegation, sheetName, headerRow } = batch;
  const known = columns.filter(({ field }) => field !== null).length;
  const row = headerRow ?? 1;
  const parts = [
    ...(kind === 'projects'
      ? [
          {
            value: 'delegation',
            label: t('imports.delegation.title'),
            summary: delegation && textFor(delegation.name, locale),
            panel: <DelegationPanel batch={batch} />,
          },
        ]
      : []),
    {
      value: 'columns',
      label: t('imports.columns.title'),
      summary: t('imports.columns.summary', { known, left: columns.length - known }),
      panel: <ColumnsPanel batch={batch} />,
    },
    {
      value: 'reading',
      label: t('imports.encoding.title'),
      summary: sheetName === null ? t('imports.encoding.rowOnly', { row }) : t('imports.encoding.sheet', { sheet: sheetName, row }),
      panel: <ReadAgainForm batch={batch} />,
    },
  ];
  return (
    <Accordion multiple variant="separated" order={2}>
      {parts.map(({ value, label, summary, panel }) => (
        <Accordion.Item key={value} value={value}>
          <Accordion.Control>
            <Text span fw={600} mr="sm">
              {label}
            </Text>
            <Text span size="sm" c="dimmed">
              {summary}
            </Text>
          </Accordion.Control>
          <Accordion.Panel>{panel}</Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  );
}
