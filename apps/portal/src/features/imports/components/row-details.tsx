import type { ImportKind, ImportRow } from '@bridge/common';
import { formatList } from '@bridge/i18n';
import { List, Stack, Text, Title } from '@mantine/core';
import { fieldName, fieldText } from '../../../shared/figures/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink } from '../../../shared/navigation/index.js';
import { type Column, DataTable } from '../../../shared/tables/index.js';
import { type ReadField, rowFields } from '../model/row-fields.js';

interface Props {
  row: ImportRow;
  kind: ImportKind;
}

/** What was written beside what was read, and for a known record what would change. */
export function RowDetails({ row, kind }: Props) {
  const translator = useTranslator();
  const { t, locale } = translator;
  const { shown, unknown } = rowFields(row);
  const columns: readonly Column<ReadField>[] = [
    { key: 'field', header: t('imports.rows.field'), isRowHeader: true, cell: ({ field }) => fieldName(translator, kind, field) },
    { key: 'read', header: t('imports.rows.read'), cell: ({ field, value }) => fieldText(translator, field, value) },
    {
      key: 'written',
      header: t('imports.rows.written'),
      cell: ({ written }) => (
        <Text span inherit style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
          {written.length > 0 ? written.join('\n') : t('imports.rows.notWritten')}
        </Text>
      ),
    },
  ];
  return (
    <Stack gap="sm" py="xs">
      <RowChanges row={row} kind={kind} />
      <DataTable caption={t('imports.rows.fieldsOf', { row: row.sheetRow })} columns={columns} rows={shown} rowKey={({ field }) => field} />
      {unknown.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('imports.rows.unknown', {
            fields: formatList(
              locale,
              unknown.map((field) => fieldName(translator, kind, field)),
            ),
          })}
        </Text>
      )}
    </Stack>
  );
}

function RowChanges({ row: { existing, changes }, kind }: Props) {
  const translator = useTranslator();
  const { t } = translator;
  if (existing === null) return null;
  const path = kind === 'projects' ? paths.project(existing.id) : paths.opportunity(existing.id);
  return (
    <div>
      <TextLink to={path}>{t(changes.length > 0 ? 'imports.rows.existing' : 'imports.rows.unchanged', { title: existing.title })}</TextLink>
      {changes.length > 0 && (
        <>
          <Title order={4} size="h5" mt="xs">
            {t('imports.rows.changes')}
          </Title>
          <List>
            {changes.map(({ field, before, after }) => (
              <List.Item key={field}>
                {t('imports.rows.change', {
                  field: fieldName(translator, kind, field),
                  before: fieldText(translator, field, before),
                  after: fieldText(translator, field, after),
                })}
              </List.Item>
            ))}
          </List>
        </>
      )}
    </div>
  );
}
