import {
  createReport,
  listDelegations,
  listMatches,
  type MatchRow,
  type MatchRunView,
  type ReportView,
  readMatchRun,
  startMatchRun,
  submitReport,
} from '@bridge/common';
import { ApiClient, until } from './api-client.js';

/** A finished run over the Shandong delegation of the demo world, started for this journey alone. */
async function finishedRun(official: ApiClient): Promise<MatchRunView> {
  const { rows } = await official.call(listDelegations, {});
  const delegationId = rows.find(({ hub }) => hub === 'shandong')?.id ?? null;
  const { id } = await official.call(startMatchRun, { body: { delegationId, asOf: null } });
  return until(
    () => official.call(readMatchRun, { params: { id } }),
    ({ state }) => state === 'done',
  );
}

export async function submittedReport(): Promise<ReportView> {
  const official = await ApiClient.as('zone-official');
  const { id } = await finishedRun(official);
  const draft = await official.call(createReport, { params: { id } });
  return official.call(submitReport, { params: { id: draft.id }, body: { version: draft.version, comment: null } });
}

/** The best match of a fresh run whose project has no agreement under way there yet. */
export async function openMatch(official: ApiClient): Promise<MatchRow> {
  const { id } = await finishedRun(official);
  const { rows } = await official.call(listMatches, {
    params: { id },
    query: { top: 20, gate: ['yes', 'unknown'], sort: '-fit', pageSize: 200 },
  });
  const free = rows.find(({ agreementId }) => agreementId === null);
  if (!free) throw new Error('every open match has an agreement already');
  return free;
}
