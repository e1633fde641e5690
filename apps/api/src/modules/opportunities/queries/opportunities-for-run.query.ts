import type { Block, ParcelFigures } from '@bridge/common';
import type { Snapshot, SnapshotOpportunity } from '@bridge/matching';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import { fieldsOf, sourcesOf } from '../domain/figures.js';
import { ZoneQuery } from './zone.query.js';

/** What a match run looks at of the zone: every listed parcel, the blocks and the utilities, each in a stable order. */
@Injectable()
export class OpportunitiesForRun {
  constructor(private readonly zone: ZoneQuery) {}

  async execute(tx: Tx): Promise<Pick<Snapshot, 'opportunities' | 'blocks' | 'capacity'>> {
    return { opportunities: await this.#parcels(tx), ...(await this.zone.forRun(tx)) };
  }

  async #parcels(tx: Tx): Promise<SnapshotOpportunity[]> {
    const rows = await tx.rows<{ id: string; block: Block; parcelNo: string; figures: ParcelFigures }>(
      `select id, block, parcel_no as "parcelNo", figures from opportunity where hidden_at is null order by id`,
    );
    return rows.map(({ figures, ...row }) => ({ ...row, fields: fieldsOf(figures), sources: sourcesOf(figures) }));
  }
}
