/**
 * Everything that an import can find fault with. `error`: the row is rejected, because what is written is impossible or the record would be
 * nameless. `warning`: the row is taken and the field stays unknown or needs a look. The words are in the `importIssues` catalog;
 * `params` are the names that a sentence may use (`…Text` is as written).
 */
export const IMPORT_ISSUES = {
  'name-missing': { severity: 'error', params: [] },
  'formula-text': { severity: 'error', params: ['valueText'] },
  'cell-error': { severity: 'error', params: ['valueText'] },
  'text-too-long': { severity: 'error', params: ['limit'] },
  'negative-amount': { severity: 'error', params: ['valueText'] },
  'bad-amount': { severity: 'error', params: ['valueText'] },
  'bad-area': { severity: 'error', params: ['valueText'] },
  'bad-power': { severity: 'error', params: ['valueText'] },
  'bad-water': { severity: 'error', params: ['valueText'] },
  'bad-number': { severity: 'error', params: ['valueText'] },
  'bad-date': { severity: 'error', params: ['valueText'] },
  'bad-share': { severity: 'error', params: ['valueText'] },
  'bad-hs': { severity: 'error', params: ['valueText'] },
  'bad-ksic': { severity: 'error', params: ['valueText'] },
  'parcel-missing': { severity: 'error', params: [] },
  'block-missing': { severity: 'error', params: [] },
  'block-unknown': { severity: 'error', params: ['valueText'] },
  'uscc-check-digit': { severity: 'warning', params: ['valueText', 'expectedText'] },
  'uscc-format': { severity: 'warning', params: ['valueText'] },
  'amount-range': { severity: 'warning', params: ['valueText'] },
  'currency-missing': { severity: 'warning', params: ['valueText'] },
  'currency-unknown': { severity: 'warning', params: ['valueText'] },
  'unit-missing': { severity: 'warning', params: ['valueText'] },
  'unit-unknown': { severity: 'warning', params: ['valueText'] },
  'date-ambiguous': { severity: 'warning', params: ['valueText'] },
  'date-relative': { severity: 'warning', params: ['valueText'] },
  'areas-differ': { severity: 'warning', params: ['valueText', 'otherText'] },
  'sector-unknown': { severity: 'warning', params: ['valueText'] },
  'hub-unknown': { severity: 'warning', params: ['valueText'] },
  'effluent-unknown': { severity: 'warning', params: ['valueText'] },
  'tenure-unknown': { severity: 'warning', params: ['valueText'] },
  'form-unknown': { severity: 'warning', params: ['valueText'] },
  'odi-unknown': { severity: 'warning', params: ['valueText'] },
  'market-unknown': { severity: 'warning', params: ['valueText'] },
  'yes-no-unknown': { severity: 'warning', params: ['valueText'] },
  'status-unknown': { severity: 'warning', params: ['valueText'] },
  'issuer-unknown': { severity: 'warning', params: ['valueText'] },
  'effluent-route-unknown': { severity: 'warning', params: ['valueText'] },
} as const satisfies Record<string, { severity: 'error' | 'warning'; params: readonly string[] }>;
export type ImportIssueCode = keyof typeof IMPORT_ISSUES;
export const IMPORT_ISSUE_CODES = Object.keys(IMPORT_ISSUES) as ImportIssueCode[];

/** Why a whole file cannot be read, with the parameters that the sentence may use. */
export const IMPORT_FAILURES = {
  'file-empty': [],
  'file-type': ['kindText'],
  'file-legacy-xls': [],
  'file-xlsb': [],
  'file-encrypted': [],
  'file-damaged': [],
  'file-too-large': ['limitMb'],
  'zip-bomb': [],
  'zip-entries': ['limit'],
  zip64: [],
  'zip-method': [],
  macros: [],
  'external-links': [],
  'xml-doctype': [],
  'too-many-rows': ['limit'],
  'too-many-columns': ['limit'],
  'encoding-unknown': [],
  'encoding-wrong': ['encodingText'],
  'sheet-missing': ['sheetText'],
  'header-missing': [],
  'no-rows': [],
  'time-limit': ['seconds'],
  'memory-limit': [],
  cancelled: [],
} as const satisfies Record<string, readonly string[]>;
export type ImportFailureCode = keyof typeof IMPORT_FAILURES;
export const IMPORT_FAILURE_CODES = Object.keys(IMPORT_FAILURES) as ImportFailureCode[];
