import { randomUUID } from 'node:crypto';
import {
  changeProfile,
  createReport,
  inviteUser,
  openAgreement,
  readMatchRun,
  readSession,
  recordMilestone,
  requestPasswordReset,
  startMatchRun,
} from '@bridge/common';
import { anAgreement } from '@bridge/test-factories';
import { DataSource } from 'typeorm';
import type { Agent } from './agent.js';
import { uploaded } from './imports.js';
import { mailsTo } from './mails.js';
import { until } from './until.js';
import type { World } from './world.js';

/** Somebody whose name stands nowhere else. */
export interface Named {
  agent: Agent;
  name: string;
  email: string;
}
/** Gives somebody a name that stands nowhere else, through their own profile. */
export async function named(agent: Agent): Promise<Named> {
  const name = `이름 ${randomUUID()}`;
  await agent.call(changeProfile, { body: { displayName: name, locale: 'en' } });
  const { viewer } = await agent.call(readSession, {});
  return { agent, name, email: viewer?.email ?? '' };
}
/** Everything that the database holds, of every schema of the product, row by row as text. */
export async function rowsWith(world: World, text: string): Promise<string[]> {
  const database = world.get(DataSource);
  const tables: { name: string }[] = await database.query(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows: { row: string }[] = await database.query(`select t::text as row from ${name} t where strpos(t::text, $1) > 0`, [text]);
    found.push(...rows.map(({ row }) => `${name}: ${row}`));
  }
  return found;
}
/** An official who leaves their name wherever it can be left. */
export async function busyOfficial(world: World): Promise<Named & { agreementId: string }> {
  const official = await named(await world.as('zone-manager', { body: 'sdia' }));
  const { agent } = official;
  const run = await agent.call(startMatchRun, { body: { delegationId: null, asOf: null, includeHistory: false } });
  await until(
    () => agent.call(readMatchRun, { params: { id: run.id } }),
    ({ state }) => state === 'done',
  );
  await agent.call(createReport, { params: { id: run.id } });
  await uploaded(agent, 'list.csv', Buffer.from(`公司名称,拟投资产品\n测试 ${randomUUID()},锂电池隔膜`));
  const agreement = await agent.call(openAgreement, { body: anAgreement() });
  const milestone = { version: agreement.version, plannedOn: null, actualOn: '2026-11-02', evidence: 'Minutes' };
  await agent.call(recordMilestone, { params: { id: agreement.id, code: 'consulted' }, body: milestone });
  const invited = { email: `${randomUUID()}@example.org`, locale: 'ko', role: 'zone-official', body: 'sdia', delegation: null } as const;
  await agent.call(inviteUser, { body: invited });
  await world.stranger.call(requestPasswordReset, { body: { email: official.email } });
  await mailsTo(world.filesDir, official.email);
  return { ...official, agreementId: agreement.id };
}
