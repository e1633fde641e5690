// What security costs: the list of projects over HTTP, with session, rights, row-level security, audit's chain at hand and the contract's
// check of the answer, against the same statement on the same framework, pool and server, answered bare. In turns, in one run.

import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { createApp } from '../apps/api/dist/create-app.js';
import { AddUser } from '../apps/api/dist/modules/identity/index.js';
import { migrate } from '../apps/api/dist/platform/database/migrate.js';
import { UnitOfWork } from '../apps/api/dist/platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../apps/api/dist/platform/viewer.js';
import { startCluster } from '../infra/dev/postgres/cluster.mjs';
import { aProject } from '../packages/test-factories/dist/index.js';
import { bareAsTheProduct, bareUnprepared } from './security/bare.mjs';
import { processorMs } from './security/processor-time.mjs';

const pg = createRequire(new URL('../apps/api/package.json', import.meta.url))('pg');
const COMPANIES = 200;
const PROJECTS_EACH = 10;
const CALLERS = 4;
const ROUNDS = 21;
const ROUND_MS = 600;
const GOAL = 0.6;
const PASSWORD = 'a password of a benchmark';

const cluster = await startCluster({ purpose: 'test' });
const filesDir = mkdtempSync(join(tmpdir(), 'bridge-bench-'));
const databaseUrl = cluster.url('postgres');
await migrate(databaseUrl);
const database = new pg.Client({ connectionString: databaseUrl });
await database.connect();
await database.query(
  `with company as (insert into organisation (name_zh) select '样本公司' || n from generate_series(1, ${COMPANIES}) n returning id)
   insert into project (code, origin, organisation_id, fields, created_at, updated_at)
   select next_project_code('2026'), 'portal', c.id, $1::jsonb || jsonb_build_object('productText', '铜箔 ' || n), now(), now()
   from company c, generate_series(1, ${PROJECTS_EACH}) n`,
  [JSON.stringify(aProject())],
);
await database.query('analyze');
const { rows: companies } = await database.query('select id from organisation order by id limit 1');
await database.end();
const config = {
  databaseUrl,
  host: '127.0.0.1',
  port: 0,
  filesDir,
  portalDir: null,
  demo: false,
  secureCookies: false,
  behindProxy: false,
};
const app = await createApp(config);
await app.listen(0, '127.0.0.1');
const callers = new Worker(new URL('./security/callers.mjs', import.meta.url));

async function signIn(user) {
  await app
    .get(UnitOfWork, { strict: false })
    .run(SYSTEM_VIEWER, (tx) => app.get(AddUser, { strict: false }).execute(tx, { password: PASSWORD, displayName: 'bench', ...user }));
  const answer = await fetch(`${await app.getUrl()}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-bridge-request': '1' },
    body: JSON.stringify({ email: user.email, password: PASSWORD }),
  });
  return answer.headers.get('set-cookie').split(';')[0];
}

/** One round of one of them: answers per second, and ms of the processor for each answer. */
async function round({ url, headers }) {
  const before = processorMs(cluster.pid);
  const from = performance.now();
  const perSecond = await new Promise((resolve, reject) => {
    callers.once('message', resolve).once('error', reject);
    callers.postMessage({ url, headers, callers: CALLERS, ms: ROUND_MS });
  });
  callers.removeAllListeners('message').removeAllListeners('error');
  const answers = (perSecond * (performance.now() - from)) / 1000;
  const after = processorMs(cluster.pid);
  return { perSecond, server: (after.server - before.server) / answers, database: (after.database - before.database) / answers };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const print = (who, rounds) =>
  console.log(
    `  ${who.padEnd(32)} ${median(rounds.map(({ perSecond }) => perSecond))
      .toFixed(0)
      .padStart(5)}/s   processor ms an answer:` +
      ` server ${median(rounds.map(({ server }) => server)).toFixed(2)}, database ${median(rounds.map(({ database }) => database)).toFixed(2)}`,
  );

async function compare(name, viewer, cookie) {
  const [bare, unprepared] = [await bareAsTheProduct(app, viewer), await bareUnprepared(app, viewer)];
  const sides = {
    secured: { url: `${await app.getUrl()}/api/projects`, headers: { cookie } },
    bare: { url: bare.url, headers: {} },
    unprepared: { url: unprepared.url, headers: {} },
  };
  const figures = { secured: [], bare: [], unprepared: [] };
  for (let turn = -1; turn < ROUNDS; turn += 1)
    for (const side of Object.keys(sides)) {
      const figure = await round(sides[side]);
      // The first warms up.
      if (turn >= 0) figures[side].push(figure);
    }
  await Promise.all([bare.close(), unprepared.close()]);
  const against = (side) => median(figures.secured.map(({ perSecond }, turn) => perSecond / figures[side][turn].perSecond));
  const ratio = against('bare');
  console.log(`${name}: ratio ${ratio.toFixed(2)} (goal ≥ ${GOAL}: ${ratio >= GOAL ? 'met' : 'MISSED'})`);
  print('secured', figures.secured);
  print('bare', figures.bare);
  print(`bare, unprepared (ratio ${against('unprepared').toFixed(2)})`, figures.unprepared);
  return ratio >= GOAL;
}

const official = await signIn({ email: 'official@bench.example', role: 'zone-official', body: 'sdia' });
const investor = await signIn({ email: 'investor@bench.example', role: 'investor', organisationId: companies[0].id });
const met = [
  await compare('official, 50 rows', SYSTEM_VIEWER, official),
  await compare('investor, 10 rows', { ...SYSTEM_VIEWER, role: 'investor', organisationId: companies[0].id }, investor),
];
await callers.terminate();
await app.close();
await cluster.stop();
rmSync(filesDir, { recursive: true, force: true });
process.exit(met.every(Boolean) ? 0 : 1);
