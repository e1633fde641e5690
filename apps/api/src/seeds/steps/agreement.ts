import { listMatches } from '@bridge/common';
import { BoardQuery, RunsQuery } from '../../modules/matching/index.js';
import { OpenAgreementFromMatch, RecordMilestone } from '../../modules/mous/index.js';
import { OFFICIAL, SECOND_OFFICIAL, type WorldContext } from '../world-context.js';

const EVIDENCE = '새만금개발청 회의록 · 2026-11-17';

/** One match that went on: an agreement with its first milestones, entered by one body and planned on by the other. */
export async function agreement(world: WorldContext): Promise<void> {
  const viewer = await world.person(OFFICIAL);
  const [run] = await world.get(RunsQuery).list(viewer);
  if (!run) throw new Error('the demo world has no run');
  const filter = listMatches.query.parse({ top: 1, gate: ['yes', 'unknown'], sort: '-fit', pageSize: 1 });
  const [best] = (await world.get(BoardQuery).read(viewer, run.id, filter)).rows;
  if (!best) return;
  const opened = await world.get(OpenAgreementFromMatch).execute(viewer, best.id);
  const record = world.get(RecordMilestone);
  const consulted = { version: opened.version, plannedOn: null, actualOn: '2026-11-17', evidence: EVIDENCE };
  const { version } = await record.execute(viewer, opened.id, 'consulted', consulted);
  const planned = { version, plannedOn: '2026-12-09', actualOn: null, evidence: null };
  await record.execute(await world.person(SECOND_OFFICIAL), opened.id, 'site-visit', planned);
}
