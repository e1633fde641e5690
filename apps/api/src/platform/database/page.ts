import type { Viewer } from '../viewer.js';
import type { UnitOfWork } from './unit-of-work.js';

/** A condition with the values of its places `$1`, `$2`, … */
export interface Condition {
  sql: string;
  params: unknown[];
}

/** A list as SQL. Its text must have few forms: each is kept by the connections (see `prepared`). */
export interface List {
  /** Select list of the rows. */
  columns: string;
  /** Their FROM clause. */
  from: string;
  /** The FROM clause for counting: what the conditions name, without what only the rows show. */
  counted: string;
  /** What the filter leaves. */
  filtered: Condition;
  /** What the viewer sees without a filter; its places are the first of `filtered`. */
  shown: string;
  order: string;
}

interface Counts {
  total: number;
  /** Not asked for where there is no filter. */
  totalUnfiltered?: number;
}

interface Part {
  page: number;
  pageSize: number;
}

function countsOf({ counted, filtered, shown }: List): string {
  const count = (condition: string, name: string): string => `(select count(*)::int ${counted} where ${condition}) as "${name}"`;
  const counts = [count(filtered.sql, 'total')];
  if (shown !== filtered.sql) counts.push(count(shown, 'totalUnfiltered'));
  return counts.join(', ');
}

/** One page of a list; each of its rows carries the counts of the whole. */
export function pageStatement(list: List, { page, pageSize }: Part): Condition {
  const { columns, from, filtered, order } = list;
  const places = [1, 2].map((n) => `$${filtered.params.length + n}`);
  return {
    sql: `select ${columns}, ${countsOf(list)} ${from} where ${filtered.sql} ${order} limit ${places[0]} offset ${places[1]}`,
    params: [...filtered.params, pageSize, (page - 1) * pageSize],
  };
}

export interface Page<Row> extends Part {
  rows: Row[];
  total: number;
  totalUnfiltered: number;
}

/** Reads one page of a list with one message to the database: nothing is read as often as lists. */
export async function readPage<Stored extends object, Row>(
  unitOfWork: UnitOfWork,
  viewer: Viewer,
  list: List,
  { page, pageSize }: Part,
  rowOf: (stored: Stored) => Row,
): Promise<Page<Row>> {
  const { sql, params } = pageStatement(list, { page, pageSize });
  const found = await unitOfWork.ask<Stored & Counts>(viewer, sql, params);
  // A page without rows has none that could carry the counts.
  const [counts] = found.length > 0 ? found : await unitOfWork.ask<Counts>(viewer, `select ${countsOf(list)}`, list.filtered.params);
  const total = counts?.total ?? 0;
  return { rows: found.map(rowOf), total, totalUnfiltered: counts?.totalUnfiltered ?? total, page, pageSize };
}
