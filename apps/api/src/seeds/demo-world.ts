import type { ResponseOf, readDemoSignIns } from '@bridge/common';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DemoSignInsQuery } from '../modules/identity/index.js';
import { SYSTEM_VIEWER } from '../platform/viewer.js';
import { agreement } from './steps/agreement.js';
import { ground } from './steps/ground.js';
import { delegations, parcels } from './steps/lists.js';
import { people } from './steps/people.js';
import { registered } from './steps/registered.js';
import { investor, report, signature } from './steps/review.js';
import { WorldContext } from './world-context.js';

const STEPS: Readonly<Record<string, (world: WorldContext) => Promise<void>>> = {
  ground,
  parcels,
  delegations,
  report,
  investor,
  people,
  registered,
  agreement,
  signature,
};

/** A database that holds somebody's own records gets no demo world. */
async function isWanted(world: WorldContext): Promise<boolean> {
  const [found] = await world.unitOfWork.read(SYSTEM_VIEWER, (tx) =>
    tx.rows<{ users: number; demo: number }>(
      'select (select count(*)::int from app_user where not demo) as users, (select count(*)::int from demo_step) as demo',
    ),
  );
  return found !== undefined && found.users === 0;
}

/**
 * Makes the demo world in an empty database, through the same use cases as everybody; returns its sign-ins. A start that was
 * interrupted is continued: each step is noted when it is done, and can run again where it was not.
 */
export async function makeDemoWorld(app: INestApplicationContext): Promise<ResponseOf<typeof readDemoSignIns>['signIns']> {
  const world = new WorldContext(app);
  await alone(app.get(DataSource, { strict: false }), () => makeMissingSteps(world));
  const { signIns } = await app.get(DemoSignInsQuery, { strict: false }).all();
  return signIns;
}

async function makeMissingSteps(world: WorldContext): Promise<void> {
  if (await isWanted(world)) {
    for (const [step, make] of Object.entries(STEPS)) {
      const [done] = await world.unitOfWork.read(SYSTEM_VIEWER, (tx) => tx.rows('select 1 from demo_step where step = $1', [step]));
      if (done) continue;
      await make(world);
      await world.unitOfWork.run(SYSTEM_VIEWER, (tx) => tx.rows('insert into demo_step (step) values ($1)', [step]));
    }
  }
}

/** Two first starts on one empty database: one makes the world, the other waits and finds it made. */
async function alone(dataSource: DataSource, work: () => Promise<void>): Promise<void> {
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query(`select pg_advisory_lock(hashtext('demo-world'))`);
    await work();
  } finally {
    await lock.query(`select pg_advisory_unlock(hashtext('demo-world'))`);
    await lock.release();
  }
}
