import type { ReportView } from '@bridge/common';
import { formatInstant } from '@bridge/i18n';
import { Text, Timeline } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';

/** What happened to the report so far, oldest first, with what people said. */
export function ReportEvents({ events }: { events: ReportView['events'] }) {
  const { t, term, locale } = useTranslator();
  return (
    <Timeline active={events.length} bulletSize={14} lineWidth={2} component="ol" p={0} m={0} ml={8} style={{ listStyle: 'none' }}>
      {events.map(({ at, by, kind, comment }) => (
        <Timeline.Item key={`${at} ${kind} ${by}`} component="li" title={term('reportEvent', kind)}>
          <Text size="sm" c="dimmed">
            {t('review.by', { instant: formatInstant(locale, at), name: by })}
          </Text>
          {comment !== null && (
            <Text mt={4} style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
              {comment}
            </Text>
          )}
        </Timeline.Item>
      ))}
    </Timeline>
  );
}
