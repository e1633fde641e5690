import type { ReportView } from '@bridge/common';
import { AddUser, DEMO_PASSWORD } from '../../modules/identity/index.js';
import { CreateReport, MoveReport, RunsQuery, StartMatchRun } from '../../modules/matching/index.js';
import { SYSTEM_VIEWER } from '../../platform/viewer.js';
import { INVESTOR, OFFICIAL, REVIEWER, type WorldContext } from '../world-context.js';

/** The company of the best match gets an account, so that its people find their project, where it fits, and what came of it. */
export async function investor(world: WorldContext): Promise<void> {
  await world.unitOfWork.run(SYSTEM_VIEWER, async (tx) => {
    const [company] = await tx.rows<{ id: string }>(
      `select p.organisation_id as id from match m join project p on p.id = m.project_id
       where m.rank_for_project = 1 and m.gate <> 'no' order by m.fit_low desc, m.fit_mid desc, m.id limit 1`,
    );
    if (!company) throw new Error('the Shandong list brought no project that fits anywhere');
    await world.get(AddUser).execute(tx, {
      email: INVESTOR,
      password: DEMO_PASSWORD,
      displayName: '投资企业',
      role: 'investor',
      organisationId: company.id,
      demo: true,
    });
  });
}

/** A match run over the first delegation, and its report as the zone submits it. */
async function submitted(world: WorldContext): Promise<ReportView> {
  const viewer = await world.person(OFFICIAL);
  const [delegation] = await world.unitOfWork.read(viewer, (tx) =>
    tx.rows<{ id: string }>(`select id from delegation where hub = 'shandong'`),
  );
  if (!delegation) throw new Error('the Shandong delegation is not there');
  const run = await world.get(StartMatchRun).execute(viewer, { delegationId: delegation.id, asOf: null, includeHistory: false });
  await world.until(() => world.get(RunsQuery).read(viewer, run.id), 'done');
  const { id, version } = await world.get(CreateReport).execute(viewer, run.id);
  return world.get(MoveReport).execute(viewer, { id, version, to: 'submitted', comment: null });
}

/** A report that waits for the reviewer. */
export async function report(world: WorldContext): Promise<void> {
  await submitted(world);
}

/** A report that is signed, and waits for the approver. */
export async function signature(world: WorldContext): Promise<void> {
  const { id, version } = await submitted(world);
  await world.get(MoveReport).execute(await world.person(REVIEWER), { id, version, to: 'signed', comment: null });
}
