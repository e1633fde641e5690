import { describe, expect, it } from '@jest/globals';
import { jestResult } from './jest-result.mjs';
import { exitCodeOf, lastLine, sum } from './tally.mjs';

const report = (parts) =>
  JSON.stringify({ numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [], ...parts });

describe('the result of npm test', () => {
  it('counts what Jest counted', () => {
    const { tally } = jestResult({ code: 0, output: '' }, report({ numPassedTests: 7, numPendingTests: 2, numTodoTests: 1 }));
    expect(tally).toEqual({ passed: 7, failed: 0, skipped: 3 });
  });

  it('counts a suite that could not be loaded as a failure and shows why', () => {
    const broken = { name: 'x.spec.js', status: 'failed', message: 'SyntaxError: boom', assertionResults: [] };
    const result = jestResult({ code: 1, output: '' }, report({ numPassedTests: 3, testResults: [broken] }));
    expect(result).toEqual({ tally: { passed: 3, failed: 1, skipped: 0 }, failures: 'x.spec.js\nSyntaxError: boom' });
  });

  it('counts a run that ended without a report as a failure and shows what it said', () => {
    expect(jestResult({ code: 0, output: 'killed' }, null)).toEqual({ tally: { passed: 0, failed: 1, skipped: 0 }, failures: 'killed' });
  });

  it('never calls a run that ended with an error a success', () => {
    expect(jestResult({ code: 1, output: 'left open' }, report({ numPassedTests: 3 })).tally.failed).toBe(1);
  });

  it('ends with one line that sums everything', () => {
    expect(
      lastLine(
        sum([
          { passed: 2, failed: 0, skipped: 1 },
          { passed: 3, failed: 4, skipped: 0 },
        ]),
      ),
    ).toBe('5 passed, 4 failed, 1 skipped');
  });

  it('exits with 0 only when something ran and nothing failed', () => {
    expect(exitCodeOf({ passed: 1, failed: 0, skipped: 3 })).toBe(0);
    expect(exitCodeOf({ passed: 9, failed: 1, skipped: 0 })).toBe(1);
    expect(exitCodeOf({ passed: 0, failed: 0, skipped: 5 })).toBe(1);
  });
});
