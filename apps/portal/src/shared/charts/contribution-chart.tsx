import type { CriterionResult } from '@bridge/common';
import { formatNumber } from '@bridge/i18n';
import { Table } from '@mantine/core';
import { useTranslator } from '../i18n/index.js';
import { Track } from '../ui/score/fit-bar.js';
import styles from './charts.module.css';

export interface ContributionChartProps {
  criteria: readonly Pick<CriterionResult, 'criterion' | 'points'>[];
}

const add = (total: number, points: number): number => total + points;

/**
 * What each criterion adds to the fit, largest first: certain points solid, open ones hatched, all bars on one scale.
 * It is a table with bars in it, so that the figures are read by everyone; its sums are the fit's own points.
 */
export function ContributionChart({ criteria }: ContributionChartProps) {
  const { t, term } = useTranslator();
  const sorted = [...criteria].sort((a, b) => b.points.mid - a.points.mid);
  const max = Math.max(1, ...criteria.map(({ points }) => points.high));
  const sum = (side: 'low' | 'high') => formatNumber(criteria.map(({ points }) => points[side]).reduce(add, 0));
  return (
    <div>
      <ul className={styles.legend} aria-hidden="true">
        <li>
          <span className={styles.swatch}>
            <Track low={1} high={1} max={1} />
          </span>
          {t('ui.contributionKnown')}
        </li>
        <li>
          <span className={styles.swatch}>
            <Track low={0} high={1} max={1} />
          </span>
          {t('ui.contributionOpen')}
        </li>
      </ul>
      <Table verticalSpacing={6} horizontalSpacing="xs" className={styles.contributions} aria-label={t('ui.contributionTitle')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('ui.contributionCriterion')}</Table.Th>
            <Table.Td className={styles.barCell} />
            <Table.Th scope="col">{t('ui.contributionLow')}</Table.Th>
            <Table.Th scope="col">{t('ui.contributionHigh')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sorted.map(({ criterion, points: { low, high } }) => (
            <Table.Tr key={criterion}>
              <Table.Th scope="row">{term('criterion', criterion)}</Table.Th>
              <Table.Td className={styles.barCell}>
                <span className={styles.bar}>
                  <Track low={low} high={high} max={max} />
                </span>
              </Table.Td>
              <Table.Td>{formatNumber(low)}</Table.Td>
              <Table.Td>{formatNumber(high)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th scope="row">{t('ui.contributionTotal')}</Table.Th>
            <Table.Td className={styles.barCell} />
            <Table.Td>{sum('low')}</Table.Td>
            <Table.Td>{sum('high')}</Table.Td>
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </div>
  );
}
