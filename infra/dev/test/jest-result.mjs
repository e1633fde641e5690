import { nothing } from './tally.mjs';

/**
 * What one Jest run came to. A suite that could not even be loaded, a run that ended without a report and a run that failed
 * for another reason than a test each count as one failure: none of them may look like success.
 * @param {{ code: number, output: string }} run
 * @param {string | null} reportText the JSON that Jest wrote, null when it wrote none
 * @returns {{ tally: import('./tally.mjs').Tally, failures: string }}
 */
export function jestResult({ code, output }, reportText) {
  if (reportText === null) return { tally: { ...nothing, failed: 1 }, failures: output };
  const report = JSON.parse(reportText);
  const broken = report.testResults.filter(
    (suite) => suite.status === 'failed' && !suite.assertionResults.some((test) => test.status === 'failed'),
  );
  const tally = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  if (tally.failed === 0 && code !== 0) return { tally: { ...tally, failed: 1 }, failures: output };
  const failures = report.testResults
    .filter((suite) => suite.status === 'failed')
    .map((suite) => `${suite.name}\n${suite.message}`)
    .join('\n');
  return { tally, failures };
}
