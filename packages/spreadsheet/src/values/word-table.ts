import type { ImportIssueCode } from '@bridge/common';
import { type Reading, read, refuse, UNKNOWN } from './reading.js';
import { type CellValue, foldText, isNothing, writtenText } from './text.js';

/** Words for a code in any language, most specific first: the first pattern that fits decides. */
export type WordTable<T> = readonly (readonly [RegExp, T])[];

/** The code for a lower-case text; null where no word fits. */
export function lookUp<T>(table: WordTable<T>, text: string): T | null {
  return table.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** A reader of one cell by a table of words. Lists repeat few words, so what was read before is remembered up to a bound. */
export function wordReader<T>(table: WordTable<T>, unknown: ImportIssueCode): (value: CellValue) => Reading<T> {
  const memory = new Map<CellValue, Reading<T>>();
  return (value) => {
    const known = memory.get(value);
    if (known) return known;
    const reading = readWord(table, unknown, value);
    if (memory.size < 500) memory.set(value, reading);
    return reading;
  };
}

function readWord<T>(table: WordTable<T>, unknown: ImportIssueCode, value: CellValue): Reading<T> {
  if (isNothing(value)) return UNKNOWN;
  const code = lookUp(table, foldText(writtenText(value)).toLowerCase());
  return code === null ? refuse(unknown, value) : read(code);
}
