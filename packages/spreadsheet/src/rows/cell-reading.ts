import { IMPORT_ISSUES, type ImportProblem } from '@bridge/common';
import { LIMITS } from '../guard/index.js';
import type { MappedColumn } from '../mapping/index.js';
import { columnLetter } from '../tables/index.js';
import { type Reading, type ReadingProblem, refuse, UNKNOWN } from '../values/reading.js';
import { type CellValue, isFormulaText, isNothing, writtenText } from '../values/text.js';

const SHEET_ERROR = /^#(REF|N\/A|VALUE|DIV\/0|NAME|NULL|NUM|SPILL|CALC|GETTING_DATA)[!?]?$/i;

/** What may stand in no cell, whatever its column: a formula, the error of one, or an endless text. */
export function refusedCell(cell: CellValue): { value: null; problem: ReadingProblem } | null {
  if (typeof cell !== 'string' || cell === '') return null;
  if (isFormulaText(cell)) return refuse('formula-text', cell);
  if (cell[0] === '#' && SHEET_ERROR.test(cell)) return refuse('cell-error', cell);
  if (cell.length > LIMITS.cellCharacters) return refuse('text-too-long', cell.slice(0, 80), { limit: LIMITS.cellCharacters });
  return null;
}

/** A text as written, without the spaces around it; null for an empty cell and for the words that say "not known yet". */
export function readText(cell: CellValue): Reading<string> {
  if (isNothing(cell)) return UNKNOWN;
  const text = writtenText(cell)
    .replace(/[ \t\u3000]+/g, ' ')
    .trim();
  return text === '' ? UNKNOWN : { value: text };
}

/** A problem with the place where it stands: row and column are told by the table around it. */
export function problemAt(problem: ReadingProblem, column: MappedColumn<string> | null, cell: CellValue): ImportProblem {
  const value = cell === null ? null : writtenText(cell).slice(0, 500);
  return {
    code: problem.code,
    severity: IMPORT_ISSUES[problem.code].severity,
    column: column?.header ?? null,
    columnLetter: column ? columnLetter(column.index) : null,
    field: column?.field ?? null,
    value: value === '' ? null : value,
    params: problem.params,
  };
}
