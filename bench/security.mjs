// What security costs: the list of projects over HTTP, with session, rights, row-level security, audit's chain at hand and the contract's
// check of the answer, against the same SQL on the same server answered bare. Both in one run, in turns.

import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../apps/api/dist/create-app.js';
import { AddUser } from '../apps/api/dist/modules/identity/index.js';
import { filteredProjects, orderOf, shownProjects } from '../apps/api/dist/modules/projects/domain/project-filter.js';
import { PROJECT_COLUMNS, PROJECT_FROM, projectRow } from '../apps/api/dist/modules/projects/domain/project-row.js';
import { migrate } from '../apps/api/dist/platform/database/migrate.js';
import { UnitOfWork } from '../apps/api/dist/platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../apps/api/dist/platform/viewer.js';
import { startCluster } from '../infra/dev/postgres/cluster.mjs';
import { listProjects } from '../packages/common/dist/index.js';
import { aProject } from '../packages/test-factories/dist/index.js';

const pg = createRequire(new URL('../apps/api/package.json', import.meta.url))('pg');
const COMPANIES = 200;
const PROJECTS_EACH = 10;
const CALLERS = 4;
const ROUNDS = 7;
const ROUND_MS = 2_000;
const GOAL = 0.6;
const PASSWORD = 'a password of a benchmark';

const cluster = await startCluster({ purpose: 'test' });
const filesDir = mkdtempSync(join(tmpdir(), 'bridge-bench-'));
const databaseUrl = cluster.url('postgres');
await migrate(databaseUrl);
const pool = new pg.Pool({ connectionString: databaseUrl, max: 12 });
await pool.query(
  `with company as (insert into organisation (name_zh) select '样本公司' || n from generate_series(1, ${COMPANIES}) n returning id)
   insert into project (code, origin, organisation_id, fields, created_at, updated_at)
   select next_project_code('2026'), 'portal', c.id, $1::jsonb || jsonb_build_object('productText', '铜箔 ' || n), now(), now()
   from company c, generate_series(1, ${PROJECTS_EACH}) n`,
  [JSON.stringify(aProject())],
);
await pool.query('analyze');
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

/** The same three statements with the same parameters, without session, rights, policies and contract. */
function bare(viewer) {
  const filter = listProjects.query.parse({});
  const list = filteredProjects(viewer, filter);
  const shown = shownProjects(viewer, filter);
  const count = ({ sql, params }) => pool.query(`select count(*)::int as count from project p where ${sql}`, params);
  return createServer(async (_, reply) => {
    const { rows } = await pool.query(
      `select ${PROJECT_COLUMNS} ${PROJECT_FROM} where ${list.sql} ${orderOf(filter)} limit ${filter.pageSize} offset 0`,
      list.params,
    );
    const [total, all] = [await count(list), await count(shown)];
    const answer = { rows: rows.map(projectRow), total: total.rows[0].count, totalUnfiltered: all.rows[0].count, page: 1, pageSize: 50 };
    reply.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
}

async function answersPerSecond(url, headers) {
  const end = performance.now() + ROUND_MS;
  let answers = 0;
  const caller = async () => {
    while (performance.now() < end) {
      const answer = await fetch(url, { headers });
      const { rows } = await answer.json();
      if (rows.length === 0) throw new Error('an empty list tells nothing');
      answers += 1;
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
  return answers / (ROUND_MS / 1000);
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function compare(name, viewer, cookie) {
  const server = bare(viewer);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bareUrl = `http://127.0.0.1:${server.address().port}/`;
  const securedUrl = `${await app.getUrl()}/api/projects`;
  const ratios = [];
  const figures = { bare: [], secured: [] };
  for (let round = -1; round < ROUNDS; round += 1) {
    const [plain, secured] = [await answersPerSecond(bareUrl, {}), await answersPerSecond(securedUrl, { cookie })];
    if (round < 0) continue;
    ratios.push(secured / plain);
    figures.bare.push(plain);
    figures.secured.push(secured);
  }
  server.close();
  const ratio = median(ratios);
  const verdict = ratio >= GOAL ? 'met' : 'MISSED';
  console.log(
    `${name.padEnd(9)} bare ${median(figures.bare).toFixed(0)}/s  secured ${median(figures.secured).toFixed(0)}/s  ratio ${ratio.toFixed(2)} (goal ≥ ${GOAL}: ${verdict})`,
  );
  return ratio >= GOAL;
}

const { rows: companies } = await pool.query(`select id from organisation order by id limit 1`);
const official = await signIn({ email: 'official@bench.example', role: 'zone-official', body: 'sdia' });
const investor = await signIn({ email: 'investor@bench.example', role: 'investor', organisationId: companies[0].id });
const met = [
  await compare('official', SYSTEM_VIEWER, official),
  await compare('investor', { ...SYSTEM_VIEWER, role: 'investor', organisationId: companies[0].id }, investor),
];
await app.close();
await pool.end();
await cluster.stop();
rmSync(filesDir, { recursive: true, force: true });
process.exit(met.every(Boolean) ? 0 : 1);
