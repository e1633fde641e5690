import type { ProjectField, ProjectView } from '@bridge/common';
import { Stack, Text, Title } from '@mantine/core';
import { fieldName, fieldText } from '../../../shared/figures/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { type Column, DataTable } from '../../../shared/tables/index.js';
import { FIELD_GROUPS, GROUPS, isKnown, writtenFor } from '../model/field-groups.js';

/** All fields in groups: what was read, and letter by letter what was written. */
export function FieldGroups({ project }: { project: ProjectView }) {
  const translator = useTranslator();
  const { t } = translator;
  const { fields, written } = project;
  const columns: readonly Column<ProjectField>[] = [
    {
      key: 'field',
      header: t('projects.column.field'),
      isRowHeader: true,
      width: '30%',
      cell: (field) => fieldName(translator, 'projects', field),
    },
    {
      key: 'read',
      header: t('projects.column.read'),
      width: '35%',
      cell: (field) =>
        isKnown(field, fields) ? (
          fieldText(translator, field, fields[field])
        ) : (
          <Text span inherit c="dimmed" fs="italic">
            {t('values.unknown')}
          </Text>
        ),
    },
    { key: 'written', header: t('projects.column.written'), cell: (field) => <Written texts={writtenFor(field, written)} /> },
  ];
  return (
    <Stack gap="lg">
      {GROUPS.map((group) => (
        <Stack key={group} component="section" gap="xs" aria-labelledby={`group-${group}`}>
          <Title order={2} size="h4" id={`group-${group}`}>
            {t(`projects.group.${group}`)}
          </Title>
          <DataTable caption={t(`projects.group.${group}`)} columns={columns} rows={FIELD_GROUPS[group]} rowKey={(field) => field} />
        </Stack>
      ))}
    </Stack>
  );
}

function Written({ texts }: { texts: readonly string[] }) {
  const { t } = useTranslator();
  if (texts.length === 0)
    return (
      <Text span inherit c="dimmed">
        {t('projects.notWritten')}
      </Text>
    );
  return (
    <>
      {texts.map((text) => (
        <Text key={text} span inherit display="block" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
          {text}
        </Text>
      ))}
    </>
  );
}
