import { BLOCKS, type Block, type Issuer, PARCEL_FIELDS, type ParcelField, type ParcelFigures } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import { CreateOpportunities, HideOpportunities, type ParcelContent, UpdateOpportunity } from '../../opportunities/index.js';
import type { ComparedRow, ExistingRecord } from '../domain/plan.js';
import type { ReadParcel, ReadRow } from '../domain/read-list.js';
import type { CommittedRow, ImportRecords, ImportRef, KeptRecord } from './import-records.js';

type Before = Pick<ParcelContent, 'figures' | 'remarks'>;

const parcelOf = (row: Pick<ReadRow, 'read'>): ReadParcel => row.read as ReadParcel;
const placeOf = ({ block, parcelNo }: { block: string | null; parcelNo: string | null }): string => `${block}/${parcelNo}`;

function blockOf({ block }: ReadParcel): Block {
  const known = BLOCKS.find((one) => one === block);
  if (!known) throw new Error('a row without a block is rejected before it gets here');
  return known;
}

/**
 * Every figure of a row was confirmed by the same body on the same day, as the list says. A figure that it leaves out stays as it was, and
 * so does one that it repeats without saying who confirmed it.
 */
function figuresOf({ read, written }: CommittedRow, before: ParcelFigures | null): ParcelFigures {
  const parcel = read as ReadParcel;
  const isUnconfirmed = parcel.confirmedBy === null && parcel.confirmedOn === null;
  const figure = (field: ParcelField) => {
    if (before && (parcel[field] === null || (isUnconfirmed && parcel[field] === before[field].value))) return before[field];
    const provenance = {
      issuer: parcel.confirmedBy as Issuer | null,
      asOf: parcel.confirmedOn,
      source: null,
      written: written[field] ?? null,
    };
    return { value: parcel[field], provenance };
  };
  return Object.fromEntries(PARCEL_FIELDS.map((field) => [field, figure(field)])) as ParcelFigures;
}

/** Rows of a parcel list and the parcels that they list or change, known by block and parcel number. */
@Injectable()
export class ParcelRecords implements ImportRecords {
  constructor(
    private readonly creating: CreateOpportunities,
    private readonly updating: UpdateOpportunity,
    private readonly hiding: HideOpportunities,
  ) {}

  titleOf(row: ReadRow): string {
    return parcelOf(row).parcelNo ?? '';
  }

  async existing(tx: Tx, rows: readonly ComparedRow[]): Promise<(ExistingRecord | null)[]> {
    const found = await tx.rows<{
      id: string;
      version: number;
      block: string;
      parcelNo: string;
      figures: ParcelFigures;
      remarks: string | null;
    }>(
      `select id, version, block, parcel_no as "parcelNo", figures, remarks from opportunity where hidden_at is null and parcel_no = any($1)`,
      [rows.map((row) => parcelOf(row).parcelNo)],
    );
    const byPlace = new Map(found.map((parcel) => [placeOf(parcel), parcel]));
    return rows.map((row) => {
      const parcel = byPlace.get(placeOf(parcelOf(row)));
      if (!parcel) return null;
      const values = Object.fromEntries(PARCEL_FIELDS.map((field) => [field, parcel.figures[field].value]));
      return { id: parcel.id, version: parcel.version, title: parcel.parcelNo, fields: { ...values, remarks: parcel.remarks } };
    });
  }

  async create(tx: Tx, rows: readonly CommittedRow[], { importId, fileName }: ImportRef): Promise<KeptRecord[]> {
    const kept = await this.creating.execute(
      tx,
      rows.map((row) => ({
        ...this.#content(row, null),
        geometry: null,
        geometrySchematic: true,
        importedFrom: { importId, fileName, row: row.row },
      })),
    );
    return kept.map((one) => ({ ...one, previous: null }));
  }

  async update(tx: Tx, rows: readonly CommittedRow[]): Promise<KeptRecord[]> {
    const kept: KeptRecord[] = [];
    for (const row of rows) kept.push(await this.#update(tx, row));
    return kept;
  }

  async #update(tx: Tx, row: CommittedRow): Promise<KeptRecord> {
    if (!row.existing) throw new Error('an update needs the record that it changes');
    const { id, version: expectedVersion } = row.existing;
    const [before] = await tx.rows<Before>('select figures, remarks from opportunity where id = $1', [id]);
    const content = this.#content(row, before ?? null);
    const { previous, version } = await this.updating.execute(tx, {
      id,
      content,
      expectedVersion,
      action: 'opportunity.updated-by-import',
    });
    return { id, version, previous };
  }

  hide(tx: Tx, ids: readonly string[]): Promise<unknown> {
    return this.hiding.execute(tx, ids);
  }

  async restore(tx: Tx, records: readonly { recordId: string; previous: unknown }[]): Promise<void> {
    for (const { recordId: id, previous } of records)
      await this.updating.execute(tx, { id, content: previous as ParcelContent, expectedVersion: null, action: 'opportunity.restored' });
  }

  #content(row: CommittedRow, before: Before | null): ParcelContent {
    const parcel = parcelOf(row);
    const remarks = parcel.remarks ?? before?.remarks ?? null;
    return { block: blockOf(parcel), parcelNo: parcel.parcelNo ?? '', remarks, figures: figuresOf(row, before?.figures ?? null) };
  }
}
