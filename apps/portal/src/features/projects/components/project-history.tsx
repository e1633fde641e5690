import { PROJECT_FIELDS, type ProjectField, type ResponseOf, readHistory } from '@bridge/common';
import { formatInstant } from '@bridge/i18n';
import { List, Stack, Text, Title } from '@mantine/core';
import { useEndpoint } from '../../../shared/api/index.js';
import { fieldName, fieldText } from '../../../shared/figures/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { DataState } from '../../../shared/ui/index.js';

type Entry = ResponseOf<typeof readHistory>['entries'][number];

/** Who did what to this project, newest first; for readers with the audit right. */
export function ProjectHistory({ projectId }: { projectId: string }) {
  const { t } = useTranslator();
  const history = useEndpoint(readHistory, { params: { subjectType: 'project', id: projectId } });
  return (
    <Stack component="section" gap="xs" aria-labelledby="changes">
      <Title order={2} size="h4" id="changes">
        {t('projects.changes.title')}
      </Title>
      <DataState query={history} skeletonLines={2}>
        {({ entries }) =>
          entries.length === 0 ? (
            <Text c="dimmed">{t('projects.changes.none')}</Text>
          ) : (
            <List spacing="sm" listStyleType="none">
              {entries.map((entry) => (
                <HistoryEntry key={entry.seq} entry={entry} />
              ))}
            </List>
          )
        }
      </DataState>
    </Stack>
  );
}

function HistoryEntry({ entry }: { entry: Entry }) {
  const translator = useTranslator();
  const { t, has, locale } = translator;
  const key = `projects.changes.action.${entry.action}`;
  const shown = entry.changes.filter(({ field }) => PROJECT_FIELDS.includes(field as ProjectField));
  return (
    <List.Item>
      <Text fw={600}>{has(key) ? t(key) : entry.action}</Text>
      <Text size="sm" c="dimmed">
        {t('projects.changes.by', { instant: formatInstant(locale, entry.at), name: entry.actor ?? t('projects.changes.system') })}
      </Text>
      {shown.map(({ field, before, after }) => (
        <Text key={field} size="sm" style={{ overflowWrap: 'anywhere' }}>
          {t('projects.changes.line', {
            field: fieldName(translator, 'projects', field),
            before: fieldText(translator, field, before),
            after: fieldText(translator, field, after),
          })}
        </Text>
      ))}
    </List.Item>
  );
}
