import type { ImportFailureCode } from '@bridge/common';

export type FailureParams = Record<string, string | number | boolean | null>;

/** A file that cannot be read, as a code with parameters (see `IMPORT_FAILURES`); the words are in the catalogs. */
export class SpreadsheetError extends Error {
  override readonly name = 'SpreadsheetError';
  readonly code: ImportFailureCode;
  readonly params: FailureParams;

  constructor(code: ImportFailureCode, params: FailureParams = {}, cause?: unknown) {
    super(code, { cause });
    this.code = code;
    this.params = params;
  }
}
