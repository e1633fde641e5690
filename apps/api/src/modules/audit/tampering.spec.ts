import { writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { canonicalJson } from './domain/canonical-json.js';
import { type ChainedEntry, chained, GENESIS_HASH } from './domain/chain.js';
import { AuditedWorld, anAct, verified } from './testing/audited-world.js';

let audited: AuditedWorld;
let earlier: string;
beforeAll(async () => {
  audited = await AuditedWorld.start();
  await audited.record(Array.from({ length: 12 }, () => anAct()));
  await audited.record([anAct()]);
});
afterAll(() => audited.close());

// The log is put back after each attack, so that every attack meets a sound one.
beforeEach(async () => {
  earlier = (await audited.exported()).file;
  await audited.intruder.query('create table kept_entry as table audit_entry; create table kept_head as table audit_head');
});
afterEach(async () => {
  await audited.tamper(
    'truncate audit_entry, audit_head',
    'insert into audit_entry table kept_entry',
    'insert into audit_head table kept_head',
    'drop table kept_entry, kept_head',
  );
  expect(await audited.faults()).toEqual([]);
});

const ALTERED: Readonly<Record<string, string>> = {
  seq: 'seq + 1000',
  at: `at + interval '1 microsecond'`,
  actor_id: `'01900000-0000-7000-8000-000000000000'`,
  actor_role: `'auditor'`,
  action: `'project.registered'`,
  subject_type: `'report'`,
  subject_id: 'null',
  changes: `replace(changes::text, '2.5', '2.6')::json`,
  restores: '1',
  prev_hash: `repeat('0', 64)`,
  hash: `repeat('0', 64)`,
};
const INSERT =
  'insert into audit_entry (seq, at, actor_id, actor_role, action, subject_type, subject_id, changes, restores, prev_hash, hash)';
const COPY = 'at, actor_id, actor_role, action, subject_type, subject_id, changes, restores, prev_hash, hash';

const ATTACKS: [string, string[]][] = [
  ...Object.entries(ALTERED).map(([column, value]): [string, string[]] => [
    `altering ${column}`,
    [`update audit_entry set ${column} = ${value} where seq = 7`],
  ]),
  ['writing the same value in another way', [`update audit_entry set changes = replace(changes::text, '2.5', '2.50')::json where seq = 7`]],
  ['deleting the first entry', ['delete from audit_entry where seq = 1']],
  ['deleting one in the middle', ['delete from audit_entry where seq = 7']],
  [
    'deleting one in the middle and closing the gap',
    [
      'delete from audit_entry where seq = 7',
      'update audit_entry set seq = seq + 1000 where seq > 7',
      'update audit_entry set seq = seq - 1001 where seq > 1000',
      'update audit_head set seq = seq - 1',
    ],
  ],
  ['deleting the last one', ['delete from audit_entry where seq = (select seq from audit_head)']],
  ['deleting all', ['delete from audit_entry']],
  [
    'swapping two',
    [
      'update audit_entry set seq = 1006 where seq = 6',
      'update audit_entry set seq = 6 where seq = 7',
      'update audit_entry set seq = 7 where seq = 1006',
    ],
  ],
  ['inserting one at the end', [`${INSERT} select seq + 2, ${COPY} from audit_entry where seq = (select seq from audit_head)`]],
  [
    'inserting one at the end and moving the head',
    [`${INSERT} select seq + 1, ${COPY} from audit_entry where seq = (select seq from audit_head)`, 'update audit_head set seq = seq + 1'],
  ],
  [
    'inserting one before the first',
    [`alter table audit_entry drop constraint audit_entry_seq_check`, `${INSERT} select 0, ${COPY} from audit_entry where seq = 1`],
  ],
  [
    'inserting one in the middle',
    [
      'update audit_entry set seq = seq + 1000 where seq > 7',
      'update audit_entry set seq = seq - 999 where seq > 1000',
      `${INSERT} select 8, ${COPY} from audit_entry where seq = 7`,
      'update audit_head set seq = seq + 1',
    ],
  ],
  ['pointing the head elsewhere', [`update audit_head set hash = repeat('0', 64)`]],
];

describe('somebody with the account of the database', () => {
  it.each(ATTACKS)('is found by the server and by a third party: %s', async (_, statements) => {
    await audited.tamper(...statements);
    const { file } = await audited.exported();
    expect(await audited.faults()).not.toEqual([]);
    expect(verified(file)).toMatchObject({ intact: false, said: expect.stringContaining('NOT INTACT') });
  });

  it('stops every further write by an entry that stands where the next one should', async () => {
    await audited.tamper(`${INSERT} select seq + 1, ${COPY} from audit_entry where seq = (select seq from audit_head)`);
    await expect(audited.record([anAct()])).rejects.toThrow('duplicate key');
    expect(await audited.faults()).toEqual([
      expect.stringMatching('altered'),
      expect.stringMatching('not-linked'),
      expect.stringMatching('head-differs'),
    ]);
  });

  it('is found whichever column of an entry was altered', async () => {
    const { rows } = await audited.intruder.query<{ name: string }>(
      `select column_name as name from information_schema.columns where table_name = 'audit_entry' order by ordinal_position`,
    );
    expect(Object.keys(ALTERED)).toEqual(rows.map(({ name }) => name));
  });

  it('is told which entry it was', async () => {
    await audited.tamper(`update audit_entry set action = 'x' where seq = 7`);
    expect(await audited.faults()).toEqual(['7 altered']);
    expect(verified((await audited.exported()).file).said).toContain('entry 7 (line 7) was altered');
  });

  it('is found by an earlier export where the whole chain was written anew', async () => {
    const { lines } = await audited.exported();
    const contents = lines.slice(0, -1).map((line) => JSON.parse(line) as ChainedEntry);
    const rewritten = chained({ seq: 0, hash: GENESIS_HASH }, [{ ...(contents[0] as ChainedEntry), action: 'x' }, ...contents.slice(1)]);
    const last = rewritten.at(-1);
    for (const { seq, action, prevHash, hash } of rewritten) {
      await audited.tamper(`update audit_entry set action = '${action}', prev_hash = '${prevHash}', hash = '${hash}' where seq = ${seq}`);
    }
    await audited.tamper(
      `delete from audit_entry where seq > ${last?.seq}`,
      `update audit_head set seq = ${last?.seq}, hash = '${last?.hash}'`,
    );
    expect(await audited.faults()).toEqual([]);
    const { file } = await audited.exported();
    expect(verified(file).intact).toBe(true);
    expect(verified(file, '--since', earlier)).toMatchObject({ intact: false, said: expect.stringContaining('entry 1 is not the one') });
  });

  it('finds an honest log to be the continuation of an earlier export', async () => {
    await audited.record([anAct()]);
    expect(verified((await audited.exported()).file, '--since', earlier)).toMatchObject({ intact: true });
  });
});

describe('an export', () => {
  it('is not taken for whole when its end is missing', async () => {
    const { file, lines } = await audited.exported();
    writeFileSync(file, `${lines.slice(0, -3).join('\n')}\n`);
    expect(verified(file)).toMatchObject({ intact: false, said: expect.stringContaining('the head is missing') });
  });

  it('has each entry in canonical form', async () => {
    const { lines } = await audited.exported();
    for (const line of lines) expect(canonicalJson(JSON.parse(line))).toBe(line);
  });
});
