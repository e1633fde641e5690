import { type AuditEntrySchema, readHistory } from '@bridge/common';
import { formatInstant } from '@bridge/i18n';
import { Stack, Text, Timeline, Title } from '@mantine/core';
import type * as z from 'zod/mini';
import { useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { DataState } from '../../../shared/ui/index.js';
import { changeText } from '../model/change-text.js';

type AuditEntry = z.output<typeof AuditEntrySchema>;

/** Who changed what and when, newest first. */
export function ParcelHistory({ id }: { id: string }) {
  const { t } = useTranslator();
  return (
    <Stack component="section" gap="sm" aria-labelledby="history">
      <Title order={2} size="h3" id="history">
        {t('opportunities.history.title')}
      </Title>
      <DataState
        query={useEndpoint(readHistory, { params: { subjectType: 'opportunity', id } })}
        skeletonLines={3}
        isEmpty={({ entries }) => entries.length === 0}
        empty={{ title: t('opportunities.history.empty') }}
      >
        {({ entries }) => (
          <Timeline bulletSize={14} lineWidth={2} active={entries.length}>
            {entries.toSorted((a, b) => b.at.localeCompare(a.at)).map(entryItem)}
          </Timeline>
        )}
      </DataState>
    </Stack>
  );
}

// The kit numbers the direct children of its timeline, so each must be an item itself.
const entryItem = (entry: AuditEntry) => (
  <Timeline.Item key={entry.seq}>
    <Entry entry={entry} />
  </Timeline.Item>
);

function Entry({ entry: { at, actor, action, changes } }: { entry: AuditEntry }) {
  const translator = useTranslator();
  const { t, has, locale } = translator;
  const key = `opportunities.action.${action}`;
  return (
    <>
      <Text fw={600}>{has(key) ? t(key) : action}</Text>
      <Text size="sm" c="dimmed">
        {t('opportunities.history.by', { at: formatInstant(locale, at), actor: actor ?? t('opportunities.history.system') })}
      </Text>
      {changes.length > 0 && (
        <ul style={{ margin: '4px 0 0', paddingInlineStart: '1.2em' }}>
          {changes.map((change) => (
            <li key={change.field}>
              <Text size="sm">{changeText(translator, change)}</Text>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
