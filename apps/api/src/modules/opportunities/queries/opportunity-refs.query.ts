import type { Block } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/unit-of-work.js';

export interface OpportunityRef {
  id: string;
  version: number;
  block: Block;
  parcelNo: string;
}

/** Names parcels to other modules: which there are, and under which version they stand. */
@Injectable()
export class OpportunityRefs {
  byIds(tx: Tx, ids: readonly string[]): Promise<OpportunityRef[]> {
    return tx.rows<OpportunityRef>(
      `select id, version, block, parcel_no as "parcelNo" from opportunity where id = any($1) and hidden_at is null`,
      [ids],
    );
  }
}
