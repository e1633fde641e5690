import type { ImportIssueCode } from '@bridge/common';
import { type CellValue, writtenText } from './text.js';

export type IssueParams = Record<string, string | number | boolean | null>;
export interface ReadingProblem {
  code: ImportIssueCode;
  params: IssueParams;
}

/** What was read: a value or null for unknown, and what is wrong with what was written. A reader never throws. */
export interface Reading<T> {
  value: T | null;
  problem?: ReadingProblem;
}

export const UNKNOWN = { value: null } as const;

export function read<T>(value: T): Reading<T> {
  return { value };
}

/** A reading with nothing but a problem that shows what was written. */
export function refuse(code: ImportIssueCode, written: CellValue, params: IssueParams = {}): { value: null; problem: ReadingProblem } {
  return { value: null, problem: { code, params: { valueText: shortened(writtenText(written)), ...params } } };
}

/** Enough of a text to recognise it in a sentence. */
function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
