import {
  approveReport,
  commentReport,
  downloadReport,
  listReports,
  type ReportView,
  readReport,
  returnReport,
  signReport,
  submitReport,
} from '@bridge/common';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { aReport, uuid } from '../../../test/match-fixtures.js';
import { renderPage } from '../../../test/render-page.js';
import { stubApi } from '../../../test/stub-api.js';
import { ReportPage, ReportsPage } from './index.js';

const api = stubApi();
const open = (role: 'zone-official' | 'ministry-reviewer' | 'ministry-approver' = 'ministry-reviewer') =>
  renderPage(ReportPage, { role, route: '/reports/$id', at: `/reports/${uuid(50)}` });
/** A report that a reviewer has signed, as an approver finds it. */
const signed = {
  state: 'signed',
  signedAt: '2026-11-21T02:00:00Z',
  signedBy: 'A ministry-reviewer',
  allowedMoves: ['returned', 'approved'],
} satisfies Partial<ReportView>;
const title = () => screen.findByRole('heading', { level: 1, name: 'Report MR-2026-0007' });

beforeEach(() => {
  api.answer(listReports, { rows: [aReport()] });
  api.answer(readReport, aReport());
});

describe('the list of reports', () => {
  it('puts the state into the address and the question to the server', async () => {
    const { user, address } = renderPage(ReportsPage, { role: 'ministry-reviewer' });
    await screen.findByRole('link', { name: 'MR-2026-0007' });
    await user.click(screen.getByRole('checkbox', { name: 'Submitted for review' }));
    await waitFor(() => expect(address()).toBe('/en?state=submitted'));
    await waitFor(() => expect(api.calls(listReports).at(-1)?.search.getAll('state')).toEqual(['submitted']));
  });

  it('says who signed and who approved each report, and when', async () => {
    const approved = { state: 'approved', approvedAt: '2026-11-22T02:00:00Z', approvedBy: 'A ministry-approver' } as const;
    api.answer(listReports, { rows: [aReport({ ...signed, ...approved })] });
    renderPage(ReportsPage, { role: 'ministry-approver', at: '/?state=approved' });
    const row = within(await screen.findByRole('row', { name: /MR-2026-0007/ }));
    for (const text of ['Approved', '21 November 2026 11:00, A ministry-reviewer', '22 November 2026 11:00, A ministry-approver']) {
      expect(row.getByText(text)).toBeTruthy();
    }
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Approved' }).checked).toBe(true);
    expect(api.calls(listReports).at(-1)?.search.getAll('state')).toEqual(['approved']);
  });

  it.each([
    ['zone-official', /finished match run/],
    ['ministry-reviewer', /as soon as the zone submits them/],
  ] as const)('tells who sees it empty where reports come from: %s', async (role, text) => {
    api.answer(listReports, { rows: [] });
    renderPage(ReportsPage, { role });
    expect(await screen.findByText(text)).toBeTruthy();
  });

  it('tells a filter that leaves nothing from having no report', async () => {
    api.answer(listReports, { rows: [] });
    renderPage(ReportsPage, { at: '/?state=signed' });
    await screen.findByText('Nothing matches the filters');
  });
});

describe('a report', () => {
  it('is approved by an approver, who is asked first and signs nothing', async () => {
    api.answer(readReport, aReport(signed));
    const approved = { state: 'approved', approvedAt: '2026-11-22T02:00:00Z', approvedBy: 'A ministry-approver' } as const;
    const event = { at: approved.approvedAt, by: approved.approvedBy, kind: 'approved', comment: 'Agreed.' } as const;
    const after = aReport({ ...signed, ...approved, version: 5, allowedMoves: [], events: [event] });
    api.answer(approveReport, after);
    const { user } = open('ministry-approver');
    await title();
    expect(screen.queryByRole('button', { name: 'Sign' })).toBeNull();
    await user.type(screen.getByLabelText('Comment'), 'Agreed.');
    await user.click(screen.getByRole('button', { name: 'Approve' }));
    expect(api.calls(approveReport)).toEqual([]);
    expect(screen.getByRole('group', { name: 'With your approval report MR-2026-0007 is final.' })).toBeTruthy();
    api.answer(readReport, after);
    await user.click(screen.getByRole('button', { name: 'Approve' }));
    await waitFor(() => expect(api.calls(approveReport)[0]?.body).toEqual({ version: 4, comment: 'Agreed.' }));
    await screen.findByText('22 November 2026 11:00, A ministry-approver');
    expect(screen.queryByRole('button', { name: 'Approve' })).toBeNull();
  });

  it('that is signed is not approved by a reviewer, who may still return it', async () => {
    api.answer(readReport, aReport({ ...signed, allowedMoves: ['returned'] }));
    open('ministry-reviewer');
    await title();
    expect(screen.queryByRole('button', { name: 'Approve' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Return' })).toBeTruthy();
  });

  it('that one signed oneself cannot be approved, and says so', async () => {
    api.answer(readReport, aReport(signed));
    api.refuse(approveReport, 'report.own-review');
    const { user } = open('ministry-approver');
    await title();
    await user.click(screen.getByRole('button', { name: 'Approve' }));
    await user.click(screen.getByRole('button', { name: 'Approve' }));
    expect((await screen.findByRole('alert')).textContent).toContain('somebody else has to sign or approve it');
  });

  it('shows the best sites with the way to their reasons, the projects without one, and what was said', async () => {
    open();
    await title();
    const best = within(screen.getByRole('table', { name: 'Best site of each project' }));
    expect(best.getByRole('link', { name: 'Reasons: Example New Materials at Block 3, parcel 3-02' })).toBeTruthy();
    const unplaced = within(screen.getByRole('table', { name: 'Why these projects have no site' }));
    expect(unplaced.getByText('Effluent, Area')).toBeTruthy();
    expect(screen.getByText('Please look at block 3.')).toBeTruthy();
  });

  it('is signed in the version that was read, with the comment', async () => {
    api.answer(signReport, aReport({ version: 5, state: 'signed', allowedMoves: [] }));
    const { user } = open();
    await title();
    await user.type(screen.getByLabelText('Comment'), ' Well founded. ');
    await user.click(screen.getByRole('button', { name: 'Sign' }));
    expect(api.calls(signReport)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Sign' }));
    await waitFor(() => expect(api.calls(signReport)[0]?.body).toEqual({ version: 4, comment: 'Well founded.' }));
    await waitFor(() => expect(screen.getByLabelText<HTMLTextAreaElement>('Comment').value).toBe(''));
  });

  it('is not returned without a comment', async () => {
    api.answer(returnReport, aReport({ version: 5, state: 'returned', allowedMoves: [] }));
    const { user } = open();
    await title();
    await user.type(screen.getByLabelText('Comment'), '   ');
    await user.click(screen.getByRole('button', { name: 'Return' }));
    await screen.findByText('Say in the comment what has to change.');
    expect(api.calls(returnReport)).toEqual([]);
    await user.type(screen.getByLabelText('Comment'), 'Block 3 opens later.');
    await user.click(screen.getByRole('button', { name: 'Return' }));
    await waitFor(() => expect(api.calls(returnReport)[0]?.body).toEqual({ version: 4, comment: 'Block 3 opens later.' }));
  });

  it('takes a comment without being moved', async () => {
    api.answer(commentReport, aReport());
    const { user } = open();
    await title();
    await user.type(screen.getByLabelText('Comment'), 'Looks good so far.');
    await user.click(screen.getByRole('button', { name: 'Only comment' }));
    await waitFor(() => expect(api.calls(commentReport)[0]?.body).toEqual({ comment: 'Looks good so far.' }));
  });

  it('that was moved meanwhile is not signed: the reader sees it as it stands, with the comment kept', async () => {
    const current = aReport({ version: 5, state: 'returned', allowedMoves: [] });
    api.refuse(signReport, 'edit.conflict', { current });
    const { user } = open();
    await title();
    await user.type(screen.getByLabelText('Comment'), 'Agreed.');
    await user.click(screen.getByRole('button', { name: 'Sign' }));
    await user.click(screen.getByRole('button', { name: 'Sign' }));
    expect((await screen.findByRole('alert')).textContent).toContain('It is now: Returned');
    api.answer(readReport, current);
    await user.click(screen.getByRole('button', { name: 'Show the report as it stands' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Sign' })).toBeNull());
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Comment').value).toBe('Agreed.');
  });

  it('of one’s own cannot be signed, and says so', async () => {
    api.refuse(signReport, 'report.own-review');
    const { user } = open();
    await title();
    await user.click(screen.getByRole('button', { name: 'Sign' }));
    await user.click(screen.getByRole('button', { name: 'Sign' }));
    expect((await screen.findByRole('alert')).textContent).toContain('somebody else has to sign or approve it');
  });

  it('is submitted by an official, who gets no buttons of the reviewer', async () => {
    api.answer(readReport, aReport({ state: 'draft', allowedMoves: ['submitted'] }));
    api.answer(submitReport, aReport());
    const { user } = open('zone-official');
    await title();
    for (const name of ['Sign', 'Return', 'Only comment']) expect(screen.queryByRole('button', { name })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Submit for review' }));
    await user.click(screen.getByRole('button', { name: 'Submit for review' }));
    await waitFor(() => expect(api.calls(submitReport)[0]?.body).toEqual({ version: 4, comment: null }));
  });

  it('on which the reader has nothing to do says in which state it is', async () => {
    api.answer(readReport, aReport({ allowedMoves: [] }));
    open('zone-official');
    await screen.findByText('Nothing is to be done here: Submitted for review.');
  });

  it('comes as a file in each format and language; a failure is said', async () => {
    api.refuse(downloadReport, 'document.failed', { requestId: 'r-77' });
    const { user } = open();
    await title();
    await user.click(screen.getByRole('button', { name: 'XLSX in 中文' }));
    expect((await screen.findByRole('alert')).textContent).toContain('r-77');
    const [call] = api.calls(downloadReport);
    expect([call?.search.get('format'), call?.search.get('lang')]).toEqual(['xlsx', 'zh-CN']);
    expect(screen.getAllByRole('button', { name: /^(PDF|XLSX) in/ })).toHaveLength(6);
  });
});
