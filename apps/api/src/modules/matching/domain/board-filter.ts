import type { listMatches, QueryOf } from '@bridge/common';

export type BoardFilter = QueryOf<typeof listMatches>;

const ORDER: Readonly<Record<BoardFilter['sort'], Record<BoardFilter['by'], string>>> = {
  rank: { project: 'mp.code, m.rank_for_project', parcel: 'mo.block, mo.parcel_no, m.rank_for_opportunity' },
  '-fit': { project: 'm.fit_low desc, m.fit_mid desc', parcel: 'm.fit_low desc, m.fit_mid desc' },
  '-readiness': { project: 'm.readiness desc, m.fit_low desc', parcel: 'm.readiness desc, m.fit_low desc' },
  missing: { project: 'm.missing_count, mp.code', parcel: 'm.missing_count, mo.parcel_no' },
  project: { project: 'mp.code, m.rank_for_project', parcel: 'mp.code, m.rank_for_opportunity' },
  parcel: { project: 'mo.block, mo.parcel_no, m.rank_for_project', parcel: 'mo.block, mo.parcel_no, m.rank_for_opportunity' },
};

/** Order of the board; the id last, so that pages never overlap. */
export const orderOf = ({ sort, by }: BoardFilter): string => `order by ${ORDER[sort][by]}, m.id`;

/** Lines of one run that are among the best `top` of their project or parcel; a large run gives rank 0 to what is beyond its lists. */
export function shownOf(runId: string, { by, top }: BoardFilter): { sql: string; params: unknown[] } {
  const rank = by === 'project' ? 'm.rank_for_project' : 'm.rank_for_opportunity';
  return { sql: `m.run_id = $1 and ${rank} between 1 and $2`, params: [runId, top] };
}

/** The conditions of a filter, with parameters that continue those of {@link shownOf}. */
export function filterOf(runId: string, filter: BoardFilter): { sql: string; params: unknown[] } {
  const { sql, params } = shownOf(runId, filter);
  const conditions = [sql];
  const add = (condition: (place: string) => string, value: unknown, given: boolean): void => {
    if (!given) return;
    params.push(value);
    conditions.push(condition(`$${params.length}`));
  };
  add((p) => `m.gate = any(${p})`, filter.gate, filter.gate.length > 0);
  add((p) => `m.failed_gates && ${p}`, filter.failedGate, filter.failedGate.length > 0);
  add((p) => `mp.sector = any(${p})`, filter.sector, filter.sector.length > 0);
  add((p) => `mo.block = any(${p})`, filter.block, filter.block.length > 0);
  add((p) => `m.flags && ${p}`, filter.flag, filter.flag.length > 0);
  add((p) => `m.project_id = ${p}`, filter.project, filter.project !== undefined);
  add((p) => `m.opportunity_id = ${p}`, filter.opportunity, filter.opportunity !== undefined);
  add(
    (p) => `strpos(lower(concat_ws(' ', mp.code, mp.company_name::text, mp.product_text, mo.parcel_no)), lower(${p})) > 0`,
    filter.q,
    filter.q !== '',
  );
  return { sql: conditions.join(' and '), params };
}
