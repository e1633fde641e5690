import type { Block, ParcelFigures } from '@bridge/common';
import type { SnapshotOpportunity } from '@bridge/matching';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import { fieldsOf, sourcesOf } from '../domain/figures.js';

/** Every listed parcel as a match run looks at it, in a stable order. */
@Injectable()
export class OpportunitiesForRun {
  async all(tx: Tx): Promise<SnapshotOpportunity[]> {
    const rows = await tx.rows<{ id: string; block: Block; parcelNo: string; figures: ParcelFigures }>(
      `select id, block, parcel_no as "parcelNo", figures from opportunity where hidden_at is null order by id`,
    );
    return rows.map(({ figures, ...row }) => ({ ...row, fields: fieldsOf(figures), sources: sourcesOf(figures) }));
  }
}
