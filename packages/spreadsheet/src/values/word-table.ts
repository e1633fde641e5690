import type { ImportIssueCode } from '@bridge/common';
import { type Reading, read, refuse, UNKNOWN } from './reading.js';
import { type CellValue, foldText, isNothing, writtenText } from './text.js';

/** Words for a code in any language, most specific first: the first pattern that fits decides. */
export type WordTable<T> = readonly (readonly [RegExp, T])[];

/** The code for a lower-case text; null where no word fits. */
export function lookUp<T>(table: WordTable<T>, text: string): T | null {
  return table.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** The same reader with a memory: lists repeat few words, so what was read before need not be read again. It is bounded. */
export function remembering<T>(read: (value: CellValue) => Reading<T>): (value: CellValue) => Reading<T> {
  const memory = new Map<CellValue, Reading<T>>();
  return (value) => {
    const known = memory.get(value);
    if (known) return known;
    const reading = read(value);
    if (memory.size < 500) memory.set(value, reading);
    return reading;
  };
}

/** A reader of one cell by a table of words; `unknown` is the problem of a text that no word fits. */
export function wordReader<T>(table: WordTable<T>, unknown: ImportIssueCode): (value: CellValue) => Reading<T> {
  return remembering((value) => {
    if (isNothing(value)) return UNKNOWN;
    const code = lookUp(table, foldText(writtenText(value)).toLowerCase());
    return code === null ? refuse(unknown, value) : read(code);
  });
}
