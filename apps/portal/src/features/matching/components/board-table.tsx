import type { MatchRow } from '@bridge/common';
import { formatNumber, type Translator } from '@bridge/i18n';
import { companyName, siteName, useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink } from '../../../shared/navigation/index.js';
import { type Column, DataTable } from '../../../shared/tables/index.js';
import { FitBar } from '../../../shared/ui/index.js';
import { FlagCell } from './flag-cell.js';
import { GateCell } from './gate-cell.js';
import styles from './matching.module.css';
import { ParcelCell } from './parcel-cell.js';
import { ProjectCell } from './project-cell.js';

export interface BoardTableProps {
  rows: readonly MatchRow[];
  /** Whose best matches the rows are: their name comes first and their place is shown. */
  by: 'project' | 'parcel';
  caption?: string;
  /** All rows are of one project, which the page has named already. */
  oneProject?: boolean;
}

/** Matches as lines: requirements, fit, readiness and flags side by side, with the way to the reasons. */
export function BoardTable({ rows, by, caption, oneProject = false }: BoardTableProps) {
  const translator = useTranslator();
  return (
    <DataTable
      caption={caption ?? translator.t('matching.board.caption')}
      columns={columnsOf(translator, by, oneProject)}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}

function columnsOf({ t }: Translator, by: BoardTableProps['by'], oneProject: boolean): Column<MatchRow>[] {
  const project: Column<MatchRow> = {
    key: 'project',
    header: t('reports.column.project'),
    cell: (row) => <ProjectCell project={row.project} />,
    width: 170,
    isRowHeader: !oneProject && by === 'project',
  };
  const parcel: Column<MatchRow> = {
    key: 'parcel',
    header: t('reports.column.site'),
    width: 150,
    cell: (row) => <ParcelCell parcel={row.opportunity} />,
    isRowHeader: oneProject || by === 'parcel',
  };
  const place = (row: MatchRow) => (by === 'project' ? row.rankForProject : row.rankForOpportunity);
  return [
    ...(oneProject ? [parcel] : by === 'project' ? [project, parcel] : [parcel, project]),
    {
      key: 'place',
      header: t('matching.column.place'),
      align: 'end',
      cell: (row) => {
        const rank = place(row);
        return rank === null ? '–' : formatNumber(rank);
      },
    },
    { key: 'gate', header: t('reports.column.gates'), cell: (row) => <GateCell match={row} /> },
    { key: 'fit', header: t('ui.fitLabel'), cell: (row) => <FitBar points={row.fit} />, width: 140 },
    { key: 'readiness', header: t('matching.match.readiness'), align: 'end', cell: (row) => formatNumber(row.readiness) },
    { key: 'flags', header: t('reports.column.flags'), width: 160, cell: (row) => <FlagCell match={row} /> },
    {
      key: 'reasons',
      header: t('matching.column.missing'),
      cell: (row) => (
        <>
          {t('matching.row.missing', { count: row.missingCount })}
          <br />
          <ReasonsLink match={row} />
        </>
      ),
    },
  ];
}

function ReasonsLink({ match: { id, project, opportunity } }: { match: MatchRow }) {
  const translator = useTranslator();
  const { t } = translator;
  const label = t('matching.row.openLabel', {
    project: companyName(translator, project.companyName, project.code),
    site: siteName(translator, opportunity),
  });
  return (
    <TextLink inherit className={styles.oneLine} to={paths.match(id)} aria-label={label}>
      {t('matching.row.open')}
    </TextLink>
  );
}
