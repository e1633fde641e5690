import type { listOpportunities, OPPORTUNITY_SORTS, OpportunityRow, QueryOf, ResponseOf } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { type List, readPage } from '../../../platform/database/page.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';
import { CONDITIONS, conditionParams, oldestFresh, stale } from './opportunity-conditions.js';
import { ROW_COLUMNS, rowView, type StoredRow } from './opportunity-rows.query.js';

type Filter = QueryOf<typeof listOpportunities>;

const PARCEL_ORDER = 'o.block, o.parcel_order, o.id';
const ORDER: Record<(typeof OPPORTUNITY_SORTS)[number], string> = {
  parcel: PARCEL_ORDER,
  '-area': `o.area_m2 desc nulls last, ${PARCEL_ORDER}`,
  availableFrom: `o.available_from nulls last, ${PARCEL_ORDER}`,
  '-power': `o.power_mw desc nulls last, ${PARCEL_ORDER}`,
  price: `o.sale_price_krw_per_m2 nulls last, ${PARCEL_ORDER}`,
  '-confirmedOn': `(select max(f.value -> 'provenance' ->> 'asOf') from jsonb_each(o.figures) f
    where f.value -> 'value' <> 'null'::jsonb) desc nulls last, ${PARCEL_ORDER}`,
};

/** The list of parcels as a filter leaves it. Everybody who may read parcels sees the same ones. */
@Injectable()
export class OpportunityListQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  page(viewer: Viewer, filter: Filter): Promise<ResponseOf<typeof listOpportunities>> {
    const today = this.clock.today();
    const list: List = {
      columns: ROW_COLUMNS,
      from: 'from opportunity o',
      counted: 'from opportunity o',
      filtered: { sql: CONDITIONS, params: conditionParams(filter, today) },
      shown: 'o.hidden_at is null',
      order: `order by ${ORDER[filter.sort]}`,
    };
    return readPage<StoredRow, OpportunityRow>(this.unitOfWork, viewer, list, filter, (row) => rowView(row, today));
  }

  /** How many parcels carry a figure that nobody confirmed lately. */
  async staleCount(tx: Tx): Promise<number> {
    const [counted] = await tx.rows<{ parcels: number }>(
      `select count(*)::int as parcels from opportunity o where o.hidden_at is null and ${stale('$1')}`,
      [oldestFresh(this.clock.today())],
    );
    return counted?.parcels ?? 0;
  }
}
