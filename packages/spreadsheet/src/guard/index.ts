export { fileKind } from './file-kind.js';
export { LIMITS } from './limits.js';
export { type FailureParams, SpreadsheetError } from './spreadsheet-error.js';
export { type GuardedWorkbook, guardWorkbook } from './workbook-guard.js';
