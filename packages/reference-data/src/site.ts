import { type Block, BlockSchema, type DateOnly, DateOnlySchema, type LocalisedText, type Tenure, TenureSchema } from '@bridge/common';
import { listOf, numberOf, type Row, required, rowsOf } from './files.js';

/** A block (공구) of the complex, the second complex or the free trade zone. Areas in m²; null is unknown. */
export interface BlockFact {
  block: Block;
  name: LocalisedText;
  /** False where nobody may offer land: no reclamation plan, or the developer asked to suspend. */
  offered: boolean;
  status: string;
  grossAreaM2: number | null;
  industrialAreaM2: number | null;
  availableFrom: DateOnly | null;
  tenures: Tenure[];
  permittedNote: string | null;
  designations: string[];
  source: string;
  /** Month or day of the facts, as exact as the source. */
  asOf: string | null;
  note: string | null;
}

const dateOf = (row: Row, column: string): DateOnly | null => {
  const value = row[column] ?? null;
  return value === null ? null : DateOnlySchema.parse(value);
};

export function blocks(): BlockFact[] {
  return rowsOf('blocks.csv').map((row) => ({
    block: BlockSchema.parse(row.block),
    name: { en: row.name_en ?? null, ko: row.name_ko ?? null, zh: null },
    offered: !/no reclamation plan|do not offer/.test(`${row.status} ${row.note}`),
    status: row.status ?? '',
    grossAreaM2: numberOf(row, 'gross_area_m2'),
    industrialAreaM2: numberOf(row, 'industrial_area_m2'),
    availableFrom: dateOf(row, 'available_from'),
    tenures: listOf(row, 'tenure', '|').map((tenure) => TenureSchema.parse(tenure)),
    permittedNote: row.permitted_note ?? null,
    designations: listOf(row, 'designations', '|'),
    source: required(row, 'source'),
    asOf: row.as_of ?? null,
    note: row.note ?? null,
  }));
}

/** What the complex can supply, as a dated figure: commissioned, planned, reserve or stated. */
export interface CapacityFact {
  scope: string;
  utility: string;
  quantity: number | null;
  unit: string;
  availableFrom: DateOnly | null;
  certainty: string;
  source: string;
  asOf: string | null;
  note: string | null;
}

export function capacity(): CapacityFact[] {
  return rowsOf('capacity.csv').map((row) => ({
    scope: required(row, 'scope'),
    utility: required(row, 'utility'),
    quantity: numberOf(row, 'quantity'),
    unit: required(row, 'unit'),
    availableFrom: dateOf(row, 'available_from'),
    certainty: required(row, 'certainty'),
    source: required(row, 'source'),
    asOf: row.as_of ?? null,
    note: row.note ?? null,
  }));
}
