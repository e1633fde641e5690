import type { Readiness } from '@bridge/common';
import { useTranslator } from '../../../shared/i18n/index.js';
import { type Column, DataTable } from '../../../shared/tables/index.js';
import { PointsBar, Section } from '../../../shared/ui/index.js';

type Claim = Readiness['claims'][number];

/** How far the project's own preparations are evidenced; a list of its own. */
export function ReadinessSection({ readiness: { claims, score } }: { readiness: Readiness }) {
  const { t, term } = useTranslator();
  const columns: readonly Column<Claim>[] = [
    { key: 'claim', header: t('reports.column.claim'), cell: ({ claim }) => term('claim', claim), isRowHeader: true },
    { key: 'state', header: t('reports.column.state'), cell: ({ state }) => term('claimState', state) },
    {
      key: 'points',
      header: t('matching.match.points'),
      width: '40%',
      cell: ({ claim, points, maxPoints }) => <PointsBar label={term('claim', claim)} low={points} high={points} max={maxPoints} />,
    },
  ];
  return (
    <Section title={t('matching.match.readiness')} lead={t('reports.match.readiness', { score })}>
      <DataTable caption={t('matching.match.readinessCaption')} columns={columns} rows={claims} rowKey={({ claim }) => claim} />
    </Section>
  );
}
