import type { ImportProblem } from '@bridge/common';
import { aProject } from '@bridge/test-factories';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countsOf, planRow, problemCountsOf } from './plan.js';
import type { ReadRow } from './read-list.js';

const problem = (severity: 'error' | 'warning'): ImportProblem => ({
  code: 'bad-date',
  severity,
  column: null,
  columnLetter: null,
  field: 'start',
  value: 'soon',
  params: {},
});
const row = (overrides: Partial<ReadRow> = {}): ReadRow => ({
  row: 1,
  sheetRow: 4,
  read: aProject(),
  written: {},
  problems: [],
  duplicateOfRow: null,
  ...overrides,
});
const known = { id: 'p', version: 1, title: 'P-1', fields: { ...aProject() } };

describe('the plan of an import', () => {
  it('rejects a row with an error even where it would change a record', () => {
    expect(planRow(row({ problems: [problem('error')] }), '', known).fate).toBe('reject');
  });

  it('takes a row that only wants a look', () => {
    expect(planRow(row({ problems: [problem('warning')] }), '', null).fate).toBe('create');
  });

  it('skips a row that repeats another of the list, and one that says what is known already', () => {
    expect(planRow(row({ duplicateOfRow: 3 }), '', null).fate).toBe('skip');
    expect(planRow(row(), '', known).fate).toBe('skip');
  });

  it('never takes back a known figure because a cell is empty', () => {
    const planned = planRow(row({ read: aProject({ powerMw: null, city: 'Suzhou' }) }), '', known);
    expect([planned.fate, planned.changes]).toEqual(['update', [{ field: 'city', before: 'Wuxi', after: 'Suzhou' }]]);
  });

  it('gives each row one fate, so that read = created + updated + skipped + rejected', () => {
    const rows = fc.array(fc.constantFrom('create', 'update', 'skip', 'reject' as const).map((fate) => ({ fate })));
    fc.assert(
      fc.property(rows, (list) => {
        const { read, created, updated, skipped, rejected } = countsOf(list);
        expect(created + updated + skipped + rejected).toBe(read);
      }),
    );
  });

  it('counts problems by code', () => {
    expect(problemCountsOf([row({ problems: [problem('error'), problem('error')] })])).toEqual([
      { code: 'bad-date', severity: 'error', count: 2 },
    ]);
  });
});
