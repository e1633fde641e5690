import type { Block } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import type { ParcelContent } from '../domain/listed-parcel.js';

export interface OpportunityRef {
  id: string;
  version: number;
  block: Block;
  parcelNo: string;
}

const REF = 'o.id, o.version, o.block, o.parcel_no as "parcelNo"';

/** Names parcels to other modules: which there are, and under which version they stand. */
@Injectable()
export class OpportunityRefs {
  byIds(tx: Tx, ids: readonly string[]): Promise<OpportunityRef[]> {
    return tx.rows<OpportunityRef>(`select ${REF} from opportunity o where o.id = any($1) and o.hidden_at is null`, [ids]);
  }

  /** Listed parcels with their content by block and number, for an import to compare with. */
  byNumbers(tx: Tx, parcels: readonly { block: Block; parcelNo: string }[]): Promise<(OpportunityRef & ParcelContent)[]> {
    return tx.rows<OpportunityRef & ParcelContent>(
      `select ${REF}, o.remarks, o.figures from opportunity o
       join jsonb_to_recordset($1) as given(block text, "parcelNo" text) on given.block = o.block and given."parcelNo" = o.parcel_no
       where o.hidden_at is null`,
      [JSON.stringify(parcels.map(({ block, parcelNo }) => ({ block, parcelNo })))],
    );
  }
}
