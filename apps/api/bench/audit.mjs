// What the chain of the audit log costs: the same change, once with its entry in the chain and once with the same row in a plain table,
// in turns on one database of its own; the best of each counts. Run after a build: `node bench/audit.mjs`.
import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { startCluster } from '@bridge/dev/postgres';
import { DataSource } from 'typeorm';
import { AuditLog } from '../dist/modules/audit/index.js';
import { migrate } from '../dist/platform/database/migrate.js';
import { UnitOfWork } from '../dist/platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../dist/platform/viewer.js';

const ROUNDS = 5;
const CHANGES = 1_000;

const anAct = () => ({
  action: 'project.edited',
  subjectType: 'project',
  subjectId: randomUUID(),
  changes: [
    { field: 'powerMw', before: 8, after: 12.5 },
    { field: 'companyName', before: null, after: { ko: '화유코발트', zh: '华友钴业', en: 'Huayou Cobalt' } },
  ],
});
const PLAIN = `insert into plain_entry (at, action, subject_type, subject_id, changes)
  select now(), action, "subjectType", "subjectId", changes
  from json_to_recordset($1::json) as act (action text, "subjectType" text, "subjectId" uuid, changes json)`;
const CHANGE = 'insert into changed (id) select (act ->> $2)::uuid from json_array_elements($1::json) act';

/** One change per transaction as people work, and all of them in one as an import does. */
const WAYS = [
  { name: 'one change per transaction', batches: CHANGES },
  { name: `${CHANGES} changes in one transaction`, batches: 1 },
];

async function measureMs(unitOfWork, batches, write) {
  const acts = Array.from({ length: CHANGES / batches }, anAct);
  const from = performance.now();
  for (let batch = 0; batch < batches; batch += 1) {
    await unitOfWork.run(SYSTEM_VIEWER, async (tx) => {
      await tx.rows(CHANGE, [JSON.stringify(acts), 'subjectId']);
      await write(tx, acts);
    });
  }
  return performance.now() - from;
}

async function compare(unitOfWork) {
  const audit = new AuditLog();
  const inPlainTable = (tx, acts) => tx.rows(PLAIN, [JSON.stringify(acts)]);
  const inChain = (tx, acts) => audit.recordAll(tx, acts);
  for (const { name, batches } of WAYS) {
    const times = { plain: [], chain: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      times.plain.push(await measureMs(unitOfWork, batches, inPlainTable));
      times.chain.push(await measureMs(unitOfWork, batches, inChain));
    }
    const [plain, chain] = [Math.min(...times.plain), Math.min(...times.chain)];
    console.log(
      `${name.padEnd(34)} plain ${plain.toFixed(0)} ms, in the chain ${chain.toFixed(0)} ms, speed ${(plain / chain).toFixed(2)} of plain`,
    );
  }
}

const cluster = await startCluster({ purpose: 'test' });
try {
  const url = cluster.url('postgres');
  await migrate(url);
  const dataSource = await new DataSource({ type: 'postgres', url }).initialize();
  await dataSource.query('create table plain_entry (like audit_entry including indexes)');
  await dataSource.query(`alter table plain_entry drop constraint plain_entry_pkey, alter seq drop not null, alter prev_hash drop not null,
    alter hash drop not null, add column id bigserial primary key`);
  await dataSource.query('create table changed (id uuid)');
  await compare(new UnitOfWork(dataSource));
  await dataSource.destroy();
} finally {
  await cluster.stop();
}
