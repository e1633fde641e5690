import { formatPeriod } from '@bridge/i18n';
import { Table } from '@mantine/core';
import { useTranslator } from '../i18n/index.js';
import styles from './charts.module.css';
import type { TimelineMilestone } from './timeline-milestone.js';

/** The same milestones as a table, opened on demand; those without a date are listed too. */
export function TimelineTable({ milestones }: { milestones: readonly TimelineMilestone[] }) {
  const { t, term, locale } = useTranslator();
  const day = (period: string | null): string => (period === null ? t('values.unknown') : formatPeriod(locale, period));
  return (
    <details className={styles.asTable}>
      <summary>{t('ui.asTable')}</summary>
      <Table verticalSpacing={4} horizontalSpacing="xs" aria-label={t('ui.timelineTitle')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('ui.timelineMilestone')}</Table.Th>
            <Table.Th scope="col">{t('ui.timelineTrack')}</Table.Th>
            <Table.Th scope="col">{t('ui.timelinePlanned')}</Table.Th>
            <Table.Th scope="col">{t('ui.timelineActual')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {milestones.map(({ code, track, plannedOn, actualOn }) => (
            <Table.Tr key={code}>
              <Table.Th scope="row">{term('milestone', code)}</Table.Th>
              <Table.Td>{term('track', track)}</Table.Td>
              <Table.Td>{day(plannedOn)}</Table.Td>
              <Table.Td>{day(actualOn)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </details>
  );
}
