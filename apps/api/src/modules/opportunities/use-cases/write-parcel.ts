import type { Block } from '@bridge/common';
import { AppError } from '../../../platform/app-error.js';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import type { ImportedParcel, ParcelContent } from '../domain/listed-parcel.js';
import { parcelOrder } from '../domain/parcel-order.js';

const UNIQUE_VIOLATION = '23505';

/** @returns the new id @throws AppError `opportunity.duplicate` */
export async function insertParcel(tx: Tx, parcel: ImportedParcel, now: Date): Promise<string> {
  const { block, parcelNo, figures, remarks, geometry, geometrySchematic, importedFrom } = parcel;
  const [row] = await tx.rows<{ id: string }>(
    `insert into opportunity (block, parcel_no, parcel_order, figures, remarks, geometry, geometry_schematic,
       import_id, import_file_name, import_row, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11) on conflict (block, parcel_no) where hidden_at is null do nothing returning id`,
    [
      block,
      parcelNo,
      parcelOrder(parcelNo),
      JSON.stringify(figures),
      remarks,
      geometry && JSON.stringify(geometry),
      geometrySchematic,
      importedFrom?.importId ?? null,
      importedFrom?.fileName ?? null,
      importedFrom?.row ?? null,
      now,
    ],
  );
  if (!row) throw duplicate(block, parcelNo);
  return row.id;
}

/** Writes over `version` and only over it. @returns false where somebody else was first @throws AppError `opportunity.duplicate` */
export async function replaceParcel(tx: Tx, id: string, version: number, parcel: ParcelContent, now: Date): Promise<boolean> {
  const { block, parcelNo, figures, remarks } = parcel;
  try {
    const rows = await tx.rows(
      `update opportunity set version = version + 1, block = $3, parcel_no = $4, parcel_order = $5, figures = $6, remarks = $7, updated_at = $8
       where id = $1 and version = $2 and hidden_at is null returning id`,
      [id, version, block, parcelNo, parcelOrder(parcelNo), JSON.stringify(figures), remarks, now],
    );
    return rows.length === 1;
  } catch (error) {
    if ((error as { code?: unknown }).code === UNIQUE_VIOLATION) throw duplicate(block, parcelNo);
    throw error;
  }
}

const duplicate = (block: Block, parcelNo: string): AppError =>
  new AppError('opportunity.duplicate', { parcelText: parcelNo, blockCode: block });
