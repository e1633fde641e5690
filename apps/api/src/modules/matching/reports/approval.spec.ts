import {
  approveReport,
  changeUserRole,
  createReport,
  listAuditEntries,
  listReports,
  type ReportView,
  readReport,
  readWorkQueue,
  returnReport,
  signReport,
  submitReport,
} from '@bridge/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { ApprovedReports1795500001510 } from '../../../migrations/1795500001510-approved-reports.js';
import type { Agent } from '../../../testing/agent.js';
import { endedRun, submittedReport } from '../../../testing/reports.js';
import { twoCompanies } from '../../../testing/two-companies.js';
import { newWorld, type World } from '../../../testing/world.js';

let world: World;
let official: Agent;
let reviewer: Agent;
let approver: Agent;
beforeAll(async () => {
  world = await newWorld();
  ({ official } = await twoCompanies(world));
  reviewer = await world.reviewer();
  approver = await world.anyone('ministry-approver');
});
afterAll(() => world.close());

const move = ({ id, version }: ReportView, comment: string | null = null) => ({ params: { id }, body: { version, comment } });

async function signed(by = reviewer, from = official): Promise<ReportView> {
  return by.call(signReport, move(await submittedReport(from)));
}
/** Gives somebody the role of an approver, in the session that they have. */
async function madeApprover(agent: Agent): Promise<void> {
  const body = { role: 'ministry-approver', body: 'ministry' } as const;
  await (await world.anyone('administrator')).call(changeUserRole, { params: { id: String(agent.userId) }, body });
}
const workOf = async (agent: Agent, { id }: ReportView): Promise<string[]> =>
  (await agent.call(readWorkQueue, {})).items.filter(({ href }) => href === `/reports/${id}`).map(({ kind }) => kind);

describe('the approval of a report', () => {
  it('is given by an approver to what a reviewer signed, and makes it final', async () => {
    const report = await signed();
    expect((await approver.call(readReport, { params: { id: report.id } })).allowedMoves).toEqual(['returned', 'approved']);
    const approved = await approver.call(approveReport, move(report, 'agreed'));
    expect(approved).toMatchObject({ state: 'approved', signedBy: 'ministry-reviewer', approvedBy: 'ministry-approver', allowedMoves: [] });
    expect(approved.approvedAt).not.toBeNull();
    expect(approved.events.at(-1)).toMatchObject({ kind: 'approved', by: 'ministry-approver', comment: 'agreed' });
    const late = [
      await reviewer.refused(returnReport, { params: { id: report.id }, body: { version: approved.version, comment: 'late' } }),
      await official.refused(submitReport, move(approved)),
    ];
    expect(late.map(({ status, code }) => [status, code])).toEqual(late.map(() => [409, 'report.wrong-state']));
  });

  it('stands in the audit', async () => {
    const report = await signed();
    await approver.call(approveReport, move(report));
    const query = { subjectId: report.id, action: 'report.approved' };
    const { rows } = await (await world.anyone('auditor')).call(listAuditEntries, { query });
    expect(rows).toMatchObject([{ actor: 'ministry-approver', changes: [{ field: 'state', before: 'signed', after: 'approved' }] }]);
  });

  it('is nothing that a reviewer or the zone can give, and an approver signs nothing', async () => {
    const waiting = await submittedReport(official);
    expect(await approver.refused(signReport, move(waiting))).toMatchObject({ status: 403, code: 'forbidden' });
    const report = await reviewer.call(signReport, move(waiting));
    for (const agent of [await world.reviewer(), official, await world.anyone('zone-manager')]) {
      expect(await agent.refused(approveReport, move(report))).toMatchObject({ status: 403, code: 'forbidden' });
    }
  });

  it('comes after a signature and never instead of one', async () => {
    const refusal = await approver.refused(approveReport, move(await submittedReport(official)));
    expect(refusal).toMatchObject({ status: 409, code: 'report.wrong-state', params: { reportStateCode: 'submitted' } });
  });

  it('is refused to who signed the report, also as an approver later on; another gives it', async () => {
    const changing = await world.reviewer();
    const report = await signed(changing);
    await madeApprover(changing);
    expect(await changing.refused(approveReport, move(report))).toMatchObject({ status: 403, code: 'report.own-review' });
    expect((await approver.call(approveReport, move(report))).state).toBe('approved');
  });

  it('is refused to who made the report, also as an approver later on', async () => {
    const changing = await world.official();
    const report = await signed(reviewer, changing);
    await madeApprover(changing);
    expect(await changing.refused(approveReport, move(report))).toMatchObject({ status: 403, code: 'report.own-review' });
  });

  it('is given by one of two approvers at once; the other gets the report as it stands', async () => {
    const report = await signed();
    const both = [approver, await world.anyone('ministry-approver')];
    const answers = await Promise.all(both.map((one) => one.send(approveReport, move(report))));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    const refusal = JSON.parse(answers.find(({ statusCode }) => statusCode === 409)?.body ?? '{}');
    expect([refusal.code, refusal.current.state, refusal.current.version]).toEqual(['edit.conflict', 'approved', report.version + 1]);
    expect(refusal.current.events.filter(({ kind }: { kind: string }) => kind === 'approved')).toHaveLength(1);
  });

  it('may be withheld: a report that an approver returns bears no signature any more', async () => {
    const report = await signed();
    const body = { version: report.version, comment: 'Whose area is this?' };
    const returned = await approver.call(returnReport, { params: { id: report.id }, body });
    expect(returned).toMatchObject({ state: 'returned', signedAt: null, signedBy: null, approvedAt: null, approvedBy: null });
    expect(returned.events.map(({ kind }) => kind)).toEqual(['created', 'submitted', 'signed', 'returned']);
    const { rows } = await approver.call(listReports, { query: { state: ['returned'] } });
    expect(rows.find(({ id }) => id === report.id)).toMatchObject({ signedAt: null, signedBy: null });
  });

  it('asks who signed last: whose signature was taken back may approve that of another', async () => {
    const changing = await world.reviewer();
    const { id, version } = await signed(changing);
    const returned = await reviewer.call(returnReport, { params: { id }, body: { version, comment: 'once more' } });
    const again = await reviewer.call(signReport, move(await official.call(submitReport, move(returned))));
    await madeApprover(changing);
    expect((await changing.call(approveReport, move(again))).state).toBe('approved');
  });

  it('opens no draft to an approver', async () => {
    const draft = await official.call(createReport, { params: { id: (await endedRun(official)).id } });
    expect(await approver.refused(readReport, { params: { id: draft.id } })).toMatchObject({ status: 404 });
    expect(await approver.refused(approveReport, move(draft))).toMatchObject({ status: 404 });
    expect((await approver.call(listReports, {})).rows.map(({ id }) => id)).not.toContain(draft.id);
  });

  it('waits for approvers once a report is signed, for nobody who signed it, and for nobody afterwards', async () => {
    const changing = await world.reviewer();
    const waiting = await submittedReport(official);
    expect([await workOf(approver, waiting), await workOf(changing, waiting)]).toEqual([[], ['report-to-review']]);
    const report = await changing.call(signReport, move(waiting));
    expect(await workOf(reviewer, report)).toEqual([]);
    await madeApprover(changing);
    expect([await workOf(approver, report), await workOf(changing, report)]).toEqual([['report-to-approve'], []]);
    await approver.call(approveReport, move(report));
    expect(await workOf(approver, report)).toEqual([]);
  });
});

describe('the database', () => {
  it('holds no approval by who made or signed the report, whatever the application forgets', async () => {
    const { id } = await signed();
    const approve = (column: string): Promise<unknown> =>
      world.get(DataSource).query(`update match_report set state = 'approved', approved_by = ${column} where id = $1`, [id]);
    for (const column of ['created_by', 'signed_by']) {
      await expect(approve(column)).rejects.toMatchObject({ code: '23514', constraint: 'match_report_second_person' });
    }
  });

  it('goes back to the time before approvals, and forward again', async () => {
    const { id } = await approver.call(approveReport, move(await signed(), 'agreed'));
    const runner = world.get(DataSource).createQueryRunner();
    const stands = async (): Promise<unknown[]> =>
      runner.query(
        `select r.state, e.kind, e.comment from match_report r join match_report_event e on e.report_id = r.id
         where r.id = $1 order by e.at desc, e.id desc limit 1`,
        [id],
      );
    await runner.startTransaction();
    try {
      const migration = new ApprovedReports1795500001510();
      await migration.down(runner);
      expect(await stands()).toEqual([{ state: 'signed', kind: 'commented', comment: 'agreed' }]);
      await migration.up(runner);
      await runner.query(`update match_report set state = 'approved' where id = $1`, [id]);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  });
});
