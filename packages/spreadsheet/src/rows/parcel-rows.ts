import type { Block, ImportProblem, Issuer, ParcelFields } from '@bridge/common';
import type { MappedColumn, Mapping, ParcelColumn } from '../mapping/index.js';
import type { RawRow, Table } from '../tables/index.js';
import {
  foldText,
  readArea,
  readBlock,
  readDay,
  readDistance,
  readEffluentRoute,
  readFloorArea,
  readIssuer,
  readKsicList,
  readLandPrice,
  readPower,
  readShare,
  readStatus,
  readTenure,
  readVoltage,
  readWater,
  readYesNo,
} from '../values/index.js';
import { type Reading, refuse } from '../values/reading.js';
import { writtenText } from '../values/text.js';
import { problemAt, readText, refusedCell } from './cell-reading.js';
import { unitOfTitles } from './column-units.js';
import { type CellReader, columnReaders, type ReadOptions, type RowReading, readCells } from './read-row.js';

/** What a parcel list says of one parcel: its figures, where it lies, and who confirmed them when. */
export type ParcelRead = ParcelFields & {
  block: Block | null;
  parcelNo: string | null;
  confirmedOn: string | null;
  confirmedBy: Issuer | null;
  remarks: string | null;
};

/** One data row of a parcel list. */
export interface ParcelRowRead {
  row: number;
  sheetRow: number;
  read: ParcelRead;
  written: Record<string, string>;
  problems: ImportProblem[];
  /** The earlier data row that lists the same parcel; null for none. */
  duplicateOfRow: number | null;
}

/** A parcel has one area; of a range the lower figure is the one that is certain. */
const readParcelArea: CellReader = (cell, hints): Reading<number> => {
  const { value, problem } = readArea(cell, hints);
  if (value === null) return problem ? { value, problem } : { value };
  return value.min === value.max ? { value: value.min } : { value: value.min, problem: refuse('amount-range', cell).problem };
};
const withUnit =
  (read: CellReader, unit: string): CellReader =>
  (cell, hints) =>
    read(cell, hints.unit ? hints : { ...hints, unit });
const yesNo: CellReader = (cell) => readYesNo(cell);

const READERS: Readonly<Partial<Record<ParcelColumn, CellReader>>> = {
  block: readBlock,
  parcelNo: readText,
  confirmedOn: (cell) => readDay(cell, 'first'),
  areaM2: readParcelArea,
  areaPyeong: withUnit(readParcelArea, '평'),
  divisible: yesNo,
  tenure: readTenure,
  salePriceKrwPerM2: (cell, hints) => readLandPrice(cell, false, hints),
  rentKrwPerM2Year: (cell, hints) => readLandPrice(cell, true, hints),
  permittedKsic: readKsicList,
  powerMw: readPower,
  voltageKv: readVoltage,
  waterM3PerDay: readWater,
  effluentRoute: readEffluentRoute,
  gas: yesNo,
  steam: yesNo,
  portDistanceKm: readDistance,
  coveragePercent: readShare,
  floorAreaPercent: readFloorArea,
  status: readStatus,
  confirmedBy: readIssuer,
  remarks: readText,
};

const EMPTY: ParcelRead = {
  block: null,
  parcelNo: null,
  confirmedOn: null,
  confirmedBy: null,
  remarks: null,
  areaM2: null,
  divisible: null,
  tenure: null,
  salePriceKrwPerM2: null,
  rentKrwPerM2Year: null,
  availableFrom: null,
  permittedKsic: null,
  powerMw: null,
  voltageKv: null,
  waterM3PerDay: null,
  effluentRoute: null,
  gas: null,
  steam: null,
  portDistanceKm: null,
  coveragePercent: null,
  floorAreaPercent: null,
  status: null,
};

type Values = ParcelRead & { areaPyeong: number | null };

interface Places {
  block: MappedColumn<ParcelColumn> | null;
  parcelNo: MappedColumn<ParcelColumn> | null;
  areaM2: MappedColumn<ParcelColumn> | null;
  availableFrom: MappedColumn<ParcelColumn> | null;
}

/** ㎡ where they are written, else 평; a warning where both are and disagree. */
function settleArea(values: Values, reading: RowReading, places: Places): number | null {
  const { areaM2, areaPyeong } = values;
  if (areaM2 !== null && areaPyeong !== null && Math.abs(areaM2 / areaPyeong - 1) > 0.01) {
    const { areaM2: written = '', areaPyeong: otherText = '' } = reading.written;
    reading.problems.push(problemAt(refuse('areas-differ', written, { otherText }).problem, places.areaM2, written));
  }
  return areaM2 ?? areaPyeong;
}

/** `즉시` means: usable on the day the row was confirmed, or, where nobody did, on the day of the import. */
function readAvailability(
  raw: RawRow,
  confirmedOn: string | null,
  reading: RowReading,
  places: Places,
  asOf: string | null,
): string | null {
  const column = places.availableFrom;
  const cell = column ? (raw.cells[column.index] ?? null) : null;
  if (column === null || cell === null || cell === '') return null;
  reading.written.availableFrom = writtenText(cell).slice(0, 500);
  const { value, problem } = refusedCell(cell) ?? readDay(cell, 'last', { asOf: confirmedOn ?? asOf });
  if (problem) reading.problems.push(problemAt(problem, column, cell));
  return value;
}

/** A list without a column for the block names it in front of the parcel number: `3-07`. */
function blockOf({ block, parcelNo }: ParcelRead, reading: RowReading, places: Places): Block | null {
  if (block !== null) return block;
  if (reading.written.block === undefined && parcelNo !== null) {
    const { value } = readBlock(/^(.+?)(?:공구)?\s*[-_]/.exec(foldText(parcelNo))?.[1] ?? null);
    if (value !== null) return value;
  }
  if (reading.written.block === undefined) reading.problems.push(problemAt(refuse('block-missing', null).problem, places.block, null));
  return null;
}

/** Reads the rows of a parcel list, in which each figure is null where it is not there or cannot be read. */
export function readParcels(table: Table, mapping: Mapping<ParcelColumn>, options: ReadOptions = {}): ParcelRowRead[] {
  const readers = columnReaders(mapping, READERS, { unit: unitOfTitles(table.titles), ...options });
  const place = (field: ParcelColumn): MappedColumn<ParcelColumn> | null =>
    mapping.columns.find((column) => column.field === field) ?? null;
  const places: Places = {
    block: place('block'),
    parcelNo: place('parcelNo'),
    areaM2: place('areaM2'),
    availableFrom: place('availableFrom'),
  };
  const seen = new Map<string, number>();
  return table.rows.map((raw, index) => {
    const row = index + 1;
    const values: Values = { ...EMPTY, areaPyeong: null };
    const reading: RowReading = { written: {}, problems: [] };
    readCells(raw, readers, values, reading);
    const { areaPyeong: _inPyeong, ...figures } = values;
    const availableFrom = readAvailability(raw, values.confirmedOn, reading, places, options.asOf ?? null);
    const read: ParcelRead = {
      ...figures,
      areaM2: settleArea(values, reading, places),
      availableFrom,
      block: blockOf(values, reading, places),
    };
    if (read.parcelNo === null) reading.problems.unshift(problemAt(refuse('parcel-missing', null).problem, places.parcelNo, null));
    const key = read.block !== null && read.parcelNo !== null ? `${read.block}/${foldText(read.parcelNo).toLowerCase()}` : null;
    const duplicateOfRow = key === null ? null : (seen.get(key) ?? null);
    if (key !== null && duplicateOfRow === null) seen.set(key, row);
    return { row, sheetRow: raw.sheetRow, read, written: reading.written, problems: reading.problems, duplicateOfRow };
  });
}
