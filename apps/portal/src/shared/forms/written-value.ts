import type { Translator } from '@bridge/i18n';

/** What a reader of `@bridge/spreadsheet/values` gives: a value or null for unknown, and what is wrong with the text. */
export interface ReadResult<T> {
  value: T | null;
  problem?: { code: string; params: Readonly<Record<string, string | number | boolean | null>> };
}

/** A figure in a form: what was typed, letter by letter, and what it was read as. `value` null is unknown. */
export interface WrittenValue<T> {
  text: string;
  value: T | null;
  /** Code and parameters in the catalog's namespace `importIssues`, as in an imported list. */
  problem: ReadResult<T>['problem'] | null;
}

/** Reads a text; an empty one is unknown and no mistake. */
export function writtenAs<T>(text: string, read: (text: string) => ReadResult<T>): WrittenValue<T> {
  if (text.trim() === '') return { text, value: null, problem: null };
  const { value, problem = null } = read(text);
  return { text, value, problem };
}

/** True where the text says something that could not be read: it must not be saved as unknown. */
export function isUnreadable(written: WrittenValue<unknown>): boolean {
  return written.value === null && written.problem !== null;
}

/** Prints a reading; the formats of `@bridge/i18n` fit. */
export type PrintReading<T> = (translator: Translator, value: T) => string;
