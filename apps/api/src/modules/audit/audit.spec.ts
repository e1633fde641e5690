import { randomUUID } from 'node:crypto';
import {
  checkAudit,
  downloadRejected,
  exportAudit,
  listAuditEntries,
  ROLES,
  readHistory,
  readProject,
  registerProject,
} from '@bridge/common';
import { aProject } from '@bridge/test-factories';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../platform/viewer.js';
import { uploaded } from '../../testing/imports.js';
import { AuditLog } from './audit-log.js';
import { AuditedWorld, anAct, verified } from './testing/audited-world.js';

let audited: AuditedWorld;
beforeAll(async () => {
  audited = await AuditedWorld.start();
});
afterAll(() => audited.close());

const entriesOf = (subjectId: string) => audited.auditor.call(listAuditEntries, { query: { subjectId } });
const unitOfWork = () => audited.world.get(UnitOfWork);
const log = () => audited.world.get(AuditLog);

class Latch {
  open: () => void = () => undefined;
  readonly opened = new Promise<void>((resolve) => {
    this.open = resolve;
  });
}

describe('the chain of entries', () => {
  it('holds ten thousand changes, which a third party verifies from an export without the product', async () => {
    for (let part = 0; part < 20; part += 1) await audited.record(Array.from({ length: 500 }, () => anAct()));
    const { file, lines } = await audited.exported();
    expect(lines.length).toBeGreaterThan(10_000);
    expect(verified(file)).toMatchObject({ intact: true, said: expect.stringMatching(/^intact: 1\d{4} entries/) });
    expect(await audited.faults()).toEqual([]);
  }, 60_000);

  it('has one entry for each row of a bulk edit, with old and new value', async () => {
    const acts = Array.from({ length: 500 }, (_, row) => anAct({ changes: [{ field: 'powerMw', before: row, after: row + 1 }] }));
    const before = await audited.exported();
    await audited.record(acts);
    const added = (await audited.exported()).lines.slice(before.lines.length, -1).map((line) => JSON.parse(line) as (typeof acts)[number]);
    expect(added.map(({ subjectId, changes }) => ({ subjectId, changes }))).toEqual(
      acts.map(({ subjectId, changes }) => ({ subjectId, changes })),
    );
  });

  it('never forks, however many write at once', async () => {
    await Promise.all(Array.from({ length: 30 }, () => audited.record([anAct(), anAct(), anAct()])));
    expect(await audited.faults()).toEqual([]);
  });

  it('keeps nothing of a write that was rolled back', async () => {
    const act = anAct();
    const failing = unitOfWork().run(SYSTEM_VIEWER, async (tx) => {
      await log().record(tx, act);
      throw new Error('changed his mind');
    });
    await expect(failing).rejects.toThrow('changed his mind');
    expect((await entriesOf(act.subjectId ?? '')).total).toBe(0);
    expect(await audited.faults()).toEqual([]);
  });

  it('is not held by a long transaction that has recorded something', async () => {
    const [slow, quick] = [anAct(), anAct()];
    const [recorded, mayEnd] = [new Latch(), new Latch()];
    const long = unitOfWork().run(SYSTEM_VIEWER, async (tx) => {
      await log().record(tx, slow);
      recorded.open();
      await mayEnd.opened;
    });
    await recorded.opened;
    await audited.record([quick]);
    mayEnd.open();
    await long;
    const [late] = (await entriesOf(slow.subjectId ?? '')).rows;
    const [early] = (await entriesOf(quick.subjectId ?? '')).rows;
    expect(late?.seq).toBe((early?.seq ?? 0) + 1);
  });

  it('cannot be written to from a read', async () => {
    const reading = unitOfWork().read(SYSTEM_VIEWER, (tx) => log().record(tx, anAct()));
    await expect(reading).rejects.toThrow('nothing is committed after a read');
  });

  it.each([
    ['changing', `update audit_entry set action = 'x' where seq = 3`],
    ['deleting', 'delete from audit_entry where seq = 3'],
    ['emptying', 'truncate audit_entry'],
    ['turning back the head', 'update audit_head set seq = seq - 1'],
    ['deleting the head', 'delete from audit_head'],
    ['emptying the head', 'truncate audit_head'],
  ])('refuses %s in the database itself', async (_, sql) => {
    await expect(audited.intruder.query(sql)).rejects.toThrow('the audit log is append-only');
  });
});

describe('who read and who took along', () => {
  it('is written down of officials who open a project, and is no part of its history of changes', async () => {
    const { companyName: _, uscc: __, ...fields } = aProject();
    const investor = await audited.world.investor();
    const { id } = await investor.call(registerProject, { body: { fields, written: {} } });
    const official = await audited.world.official();
    await investor.call(readProject, { params: { id } });
    await official.call(readProject, { params: { id } });
    const { rows } = await entriesOf(id);
    expect(rows.map(({ action, actorRole }) => [action, actorRole])).toEqual([
      ['project.viewed', 'zone-official'],
      ['project.registered', 'investor'],
    ]);
    const { entries } = await official.call(readHistory, { params: { subjectType: 'project', id } });
    expect(entries.map(({ action }) => action)).toEqual(['project.registered']);
  });

  it('leaves no trace of what was refused', async () => {
    const id = randomUUID();
    expect(await (await audited.world.official()).refused(readProject, { params: { id } })).toMatchObject({ status: 404 });
    expect((await entriesOf(id)).total).toBe(0);
  });

  it('is written down of every file, with the form that was asked for', async () => {
    const official = await audited.world.official();
    const { id } = await uploaded(official, 'list.csv', Buffer.from('公司名称,拟投资产品,投资额（万元人民币）\n,锂电池隔膜,56000'));
    await official.send(downloadRejected, { params: { id }, query: { lang: 'ko' } });
    const { rows } = await entriesOf(id);
    expect(rows[0]).toMatchObject({ action: 'import.exported', changes: [{ field: 'lang', before: null, after: 'ko' }] });
  });

  it('is written down of the log itself', async () => {
    await audited.exported();
    const { rows } = await audited.auditor.call(listAuditEntries, { query: { action: 'audit.exported' } });
    expect(rows[0]).toMatchObject({ actor: 'auditor', subjectType: 'audit', subjectId: null });
  });
});

describe('the log', () => {
  it('is found by time, person, action and record', async () => {
    const act = anAct({ action: 'project.search-me' });
    await audited.record([act]);
    const found = async (query: Parameters<typeof audited.auditor.call<typeof listAuditEntries>>[1]['query']) =>
      (await audited.auditor.call(listAuditEntries, { query: { subjectId: act.subjectId ?? '', ...query } })).total;
    expect(await found({ action: 'search-me', subjectType: 'project' })).toBe(1);
    expect(await found({ subjectType: 'report' })).toBe(0);
    expect(await found({ from: '2020-01-01', to: '2099-12-31' })).toBe(1);
    expect(await found({ to: '2020-01-01' })).toBe(0);
    expect(await found({ from: '2099-01-01' })).toBe(0);
    expect(await found({ actor: 'nobody' })).toBe(0);
  });

  it('names who acted as the account has it now, and the export names the account alone', async () => {
    const { rows } = await audited.auditor.call(listAuditEntries, { query: { actor: 'AUDITOR' } });
    expect(rows[0]?.actor).toBe('auditor');
    const { lines } = await audited.exported();
    expect(Object.keys(JSON.parse(lines[0] ?? '') as object)).not.toContain('actor');
  });

  it.each(ROLES.filter((role) => role !== 'auditor'))('is neither listed, nor checked, nor exported for %s', async (role) => {
    const agent = await audited.world.anyone(role);
    for (const endpoint of [listAuditEntries, checkAudit, exportAudit]) {
      expect(await agent.refused(endpoint, {})).toMatchObject({ status: 403, code: 'forbidden' });
    }
  });
});
