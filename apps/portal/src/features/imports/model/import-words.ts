import { IMPORT_ISSUES, type ImportCounts, type ImportIssueCode, type ImportProblem, type ImportView } from '@bridge/common';
import { formatNumber, renderCode, type Translator } from '@bridge/i18n';

export function countsLine({ t }: Translator, { read, created, updated, skipped, rejected }: ImportCounts): string {
  return t('imports.countsLine', {
    read: formatNumber(read),
    created: formatNumber(created),
    updated: formatNumber(updated),
    skipped: formatNumber(skipped),
    rejected: formatNumber(rejected),
  });
}

/** Whether the server works on the import and its page has to ask again. */
export function isUnderWay(state: ImportView['state']): boolean {
  return state === 'reading' || state === 'committing';
}

/** Where a problem stands: row and column as the spreadsheet program shows them. */
export function placeOf({ t }: Translator, sheetRow: number, { column, columnLetter }: ImportProblem): string {
  if (columnLetter === null) return t('imports.rows.placeRow', { row: sheetRow });
  return t('imports.rows.place', { row: sheetRow, letter: columnLetter, column: column ?? '' });
}

/** The rule behind a code over many rows; an ellipsis stands where each row has its own value. */
export function ruleOf(translator: Translator, code: string): string {
  const names: readonly string[] = Object.hasOwn(IMPORT_ISSUES, code) ? IMPORT_ISSUES[code as ImportIssueCode].params : [];
  return renderCode(translator, 'importIssues', code, Object.fromEntries(names.map((name) => [name, '…'])));
}
