import type { AuditLogRow } from '@bridge/common';
import { formatInstant } from '@bridge/i18n';
import { Button, Stack, Text } from '@mantine/core';
import { actionWord, actorWord, ChangeList } from '../../../shared/history/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { type Column, DataTable } from '../../../shared/tables/index.js';

interface Props {
  rows: readonly AuditLogRow[];
  /** Asks for the entries of one record alone. */
  onRecord: (row: AuditLogRow) => void;
}

/** Entries of the log, with what changed below each. */
export function AuditTable({ rows, onRecord }: Props) {
  const translator = useTranslator();
  const { t, term, locale } = translator;
  const columns: readonly Column<AuditLogRow>[] = [
    {
      key: 'action',
      header: t('audit.column.action'),
      isRowHeader: true,
      width: '26%',
      cell: (row) => (
        <Stack gap={2}>
          <span>{actionWord(translator, row.action)}</span>
          <Text size="sm" c="dimmed">
            {t('audit.number', { seq: row.seq })}
            {row.restores !== null && ` · ${t('audit.restored', { seq: row.restores })}`}
          </Text>
        </Stack>
      ),
    },
    { key: 'at', header: t('audit.column.at'), cell: ({ at }) => formatInstant(locale, at) },
    {
      key: 'actor',
      header: t('audit.column.actor'),
      cell: (row) =>
        [actorWord(translator, row), row.actor !== null && row.actorRole !== null && term('role', row.actorRole)]
          .filter(Boolean)
          .join(' · '),
    },
    { key: 'record', header: t('audit.column.record'), width: '30%', cell: (row) => <Record row={row} onRecord={onRecord} /> },
  ];
  return (
    <DataTable
      caption={t('audit.caption')}
      columns={columns}
      rows={rows}
      rowKey={({ seq }) => String(seq)}
      footnote={(row) => row.changes.length > 0 && <Changes row={row} />}
    />
  );
}

function Record({ row, onRecord }: { row: AuditLogRow; onRecord: Props['onRecord'] }) {
  const { t } = useTranslator();
  const { subjectType, subjectId } = row;
  return (
    <Stack gap={2} align="flex-start">
      <span>{t(`audit.subject.${subjectType}`)}</span>
      {subjectId !== null && (
        <Button
          size="compact-xs"
          variant="subtle"
          px={0}
          h="auto"
          styles={{ label: { whiteSpace: 'normal', overflowWrap: 'anywhere', textAlign: 'start' } }}
          title={t('audit.record.only')}
          onClick={() => onRecord(row)}
        >
          {subjectId}
        </Button>
      )}
    </Stack>
  );
}

function Changes({ row }: { row: AuditLogRow }) {
  const { t } = useTranslator();
  return (
    <details>
      <summary>
        <Text span size="sm">
          {t('audit.details')} ({row.changes.length})
        </Text>
      </summary>
      <ChangeList subject={row.subjectType} entry={row} />
    </details>
  );
}
