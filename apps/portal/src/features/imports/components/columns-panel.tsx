import { correctImport, type ImportColumn, type ImportView } from '@bridge/common';
import { Alert, Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useCall } from '../../../shared/api/index.js';
import { fieldName } from '../../../shared/figures/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { type Column, DataTable } from '../../../shared/tables/index.js';
import { ErrorNotice } from '../../../shared/ui/index.js';
import { type ColumnChanges, chosenField, columnFields, fieldChosenTwice, withChoice } from '../model/column-choice.js';
import { pinnedReading } from '../model/pinned-reading.js';
import { useShowImport } from '../model/use-show-import.js';

/** Each column with its first values and the field it is read as; a changed choice reads the file again and is remembered. */
export function ColumnsPanel({ batch }: { batch: ImportView }) {
  const translator = useTranslator();
  const { t } = translator;
  const { id, kind, columns } = batch;
  const [changes, setChanges] = useState<ColumnChanges>({});
  const correct = useCall(correctImport, { refreshes: [] });
  const show = useShowImport();
  const twice = fieldChosenTwice(columns, changes);
  const count = columns.filter((column) => chosenField(column, changes) !== column.field).length;
  const apply = () => {
    // All columns are sent: what is remembered for a header replaces what was remembered before.
    const chosen = columns.map((column) => ({ index: column.index, field: chosenField(column, changes) }));
    correct.mutate({ params: { id }, body: { ...pinnedReading(batch), columns: chosen, delegation: null } }, { onSuccess: show });
  };
  return (
    <Stack gap="sm">
      <Text c="dimmed">{t('imports.columns.lead')}</Text>
      <ColumnTable batch={batch} changes={changes} onChange={setChanges} />
      <ErrorNotice error={correct.error} />
      {twice !== null && (
        <Alert color="red.9" variant="outline" role="alert">
          {t('imports.columns.twice', { field: fieldName(translator, kind, twice) })}
        </Alert>
      )}
      {count > 0 && (
        <Group role="status">
          <Text>{t('imports.columns.changed', { count })}</Text>
          <Button onClick={apply} disabled={twice !== null} loading={correct.isPending}>
            {t('imports.columns.apply')}
          </Button>
          <Button variant="default" onClick={() => setChanges({})}>
            {t('imports.columns.reset')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

interface TableProps {
  batch: ImportView;
  changes: ColumnChanges;
  onChange: (changes: ColumnChanges) => void;
}

function ColumnTable({ batch: { kind, columns }, changes, onChange }: TableProps) {
  const translator = useTranslator();
  const { t } = translator;
  const fields = columnFields(kind, columns).map((field) => ({ value: field, label: fieldName(translator, kind, field) }));
  const shown: readonly Column<ImportColumn>[] = [
    {
      key: 'column',
      header: t('imports.columns.column'),
      isRowHeader: true,
      cell: ({ letter, header }) => (
        <>
          <Text span c="dimmed" fw={400}>
            {letter}
          </Text>{' '}
          {header}
        </>
      ),
    },
    {
      key: 'sample',
      header: t('imports.columns.sample'),
      cell: ({ sample }) => (
        <Text span inherit style={{ overflowWrap: 'anywhere' }}>
          {sample.length > 0 ? sample.join(' · ') : t('imports.columns.noSample')}
        </Text>
      ),
    },
    {
      key: 'field',
      header: t('imports.columns.field'),
      cell: (column) => (
        <NativeSelect
          aria-label={t('imports.columns.fieldOf', { letter: column.letter, header: column.header })}
          value={chosenField(column, changes) ?? ''}
          data={[{ value: '', label: t('imports.columns.none') }, ...fields]}
          onChange={(event) => onChange(withChoice(changes, column, event.currentTarget.value || null))}
        />
      ),
    },
  ];
  return <DataTable caption={t('imports.columns.caption')} columns={shown} rows={columns} rowKey={({ index }) => String(index)} />;
}
