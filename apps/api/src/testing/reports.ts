import { createReport, type MatchRunView, type ReportView, readMatchRun, startMatchRun, submitReport } from '@bridge/common';
import type { Agent } from './agent.js';
import { until } from './until.js';

/** A run over everything that is there, once it has ended. */
export async function endedRun(official: Agent): Promise<MatchRunView> {
  const { id } = await official.call(startMatchRun, { body: { delegationId: null, asOf: '2026-11-24' } });
  return until(
    () => official.call(readMatchRun, { params: { id } }),
    ({ state }) => ['done', 'failed', 'cancelled'].includes(state),
  );
}

/** The report of a run of its own, as the zone submits it. */
export async function submittedReport(official: Agent): Promise<ReportView> {
  const { id, version } = await official.call(createReport, { params: { id: (await endedRun(official)).id } });
  return official.call(submitReport, { params: { id }, body: { version, comment: null } });
}
