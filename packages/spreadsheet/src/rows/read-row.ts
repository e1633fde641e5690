import type { ImportProblem } from '@bridge/common';
import type { MappedColumn, Mapping } from '../mapping/index.js';
import type { RawRow } from '../tables/index.js';
import type { Reading } from '../values/reading.js';
import { type CellValue, writtenText } from '../values/text.js';
import { problemAt, readText, refusedCell } from './cell-reading.js';
import { unitOfColumn, unitOfRow } from './column-units.js';

export interface ReadOptions {
  /** The day for which `立即` and `즉시` were written. */
  asOf?: string | null;
  /** A unit that the list states once for all: `单位：万美元` above the header. It counts where a column names none. */
  unit?: string | null;
}

export interface CellHints {
  unit: string | null;
  /** The header of the column. */
  header: string;
  asOf: string | null;
}
export type CellReader = (cell: CellValue, hints: CellHints) => Reading<unknown>;

/** Nobody writes a figure or a word in more characters; longer cells would only cost time. */
const FIGURE_CHARACTERS = 300;
const shortCell = (cell: CellValue): CellValue =>
  typeof cell === 'string' && cell.length > FIGURE_CHARACTERS ? cell.slice(0, FIGURE_CHARACTERS) : cell;

/** One column with everything that reading its cells needs, prepared once for all rows. */
export interface ColumnReader<C extends string> {
  column: MappedColumn<C> & { field: C };
  read: CellReader;
  hints: CellHints;
}

/** What the cells of one row say, with what was written and what is wrong. */
export interface RowReading {
  written: Record<string, string>;
  problems: ImportProblem[];
}

/** The readers of the mapped columns; the list's own numbering is not read. */
export function columnReaders<C extends string>(
  mapping: Mapping<C>,
  readers: Readonly<Partial<Record<C, CellReader>>>,
  options: ReadOptions,
): ColumnReader<C>[] {
  return mapping.columns.flatMap((column) => {
    const { field } = column;
    const read = field === null ? undefined : readers[field];
    const hints = { unit: unitOfColumn(column, options.unit ?? null), header: column.header, asOf: options.asOf ?? null };
    return field === null || read === undefined ? [] : [{ column: { ...column, field }, read, hints }];
  });
}

/** One cell that is read for two fields has what is wrong with it once. */
function addProblem(problems: ImportProblem[], found: ImportProblem): void {
  if (!problems.some(({ code, columnLetter }) => code === found.code && columnLetter === found.columnLetter)) problems.push(found);
}

/**
 * Reads the cells of a row into `target`, which has all its fields already: rows of one shape are several times faster to make
 * than rows that grow field by field. What was written and what is wrong is added to `reading`.
 */
export function readCells<C extends string>(
  row: RawRow,
  readers: readonly ColumnReader<C>[],
  target: Partial<Record<C, unknown>>,
  reading: RowReading,
): void {
  for (const { column, read, hints: ofColumn } of readers) {
    const cell = row.cells[column.index] ?? null;
    if (cell === null || cell === '') continue;
    const ofRow = unitOfRow(row, column);
    const hints = ofRow === null ? ofColumn : { ...ofColumn, unit: ofRow };
    const text = writtenText(cell);
    reading.written[column.field] = text.length > 500 ? text.slice(0, 500) : text;
    const { value, problem } = refusedCell(cell) ?? read(read === readText ? cell : shortCell(cell), hints);
    if (value !== null) target[column.field] = value;
    if (problem) addProblem(reading.problems, problemAt(problem, column, cell));
  }
}
