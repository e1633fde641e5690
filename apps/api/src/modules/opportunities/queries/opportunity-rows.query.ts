import type { OpportunityRow } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import { lastConfirmation, staleFieldsOf } from '../domain/figures.js';

export type StoredRow = Pick<OpportunityRow, 'id' | 'version' | 'block' | 'parcelNo' | 'figures'> & { updatedAt: Date };

export const ROW_COLUMNS = 'o.id, o.version, o.block, o.parcel_no as "parcelNo", o.figures, o.updated_at as "updatedAt"';

export function rowView({ updatedAt, ...row }: StoredRow, today: string): OpportunityRow {
  const { asOf, issuer } = lastConfirmation(row.figures);
  return {
    ...row,
    staleFields: staleFieldsOf(row.figures, today),
    confirmedOn: asOf,
    confirmedBy: issuer,
    updatedAt: updatedAt.toISOString(),
  };
}

/** Rows of parcels for the tables of other modules. */
@Injectable()
export class OpportunityRowsQuery {
  constructor(private readonly clock: Clock) {}

  /** In no particular order; parcels that were taken back are left out. */
  async byIds(tx: Tx, ids: readonly string[]): Promise<OpportunityRow[]> {
    const rows = await tx.rows<StoredRow>(`select ${ROW_COLUMNS} from opportunity o where o.id = any($1) and o.hidden_at is null`, [ids]);
    return rows.map((row) => rowView(row, this.clock.today()));
  }

  /** One parcel as it stands, also one that was taken back: for what was frozen before. */
  async evenHidden(tx: Tx, id: string): Promise<OpportunityRow | null> {
    const [row] = await tx.rows<StoredRow>(`select ${ROW_COLUMNS} from opportunity o where o.id = $1`, [id]);
    return row ? rowView(row, this.clock.today()) : null;
  }
}
