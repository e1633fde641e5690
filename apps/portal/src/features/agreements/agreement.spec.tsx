import { confirmAgreement, endAgreement, listRules, type MilestoneView, readAgreement, readHistory, recordMilestone } from '@bridge/common';
import { CATALOGS } from '@bridge/i18n';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { renderPage } from '../../../test/render-page.js';
import { stubApi } from '../../../test/stub-api.js';
import { AgreementPage } from './index.js';
import { agreementView } from './testing/agreement-view.js';

const api = stubApi();
const en = CATALOGS.en;
const ID = agreementView().id;
const OTHER = '00000000-0000-4000-8000-000000000009';

function milestone(given: Partial<MilestoneView> & Pick<MilestoneView, 'code'>): MilestoneView {
  return { track: 'relationship', plannedOn: null, actualOn: null, evidence: null, verifiedBy: null, verifiedAt: null, ...given };
}
const planned = milestone({ code: 'loi', plannedOn: '2026-12' });
const VIEW = agreementView({ version: 4, milestones: [planned], progress: [{ track: 'relationship', done: 0, planned: 1 }] });
/** What somebody else saved meanwhile. */
const THEIRS = agreementView({
  ...VIEW,
  version: 7,
  lastConfirmedBy: 'Official B',
  lastConfirmedAt: '2026-11-23T02:00:00Z',
  milestones: [milestone({ code: 'loi', plannedOn: '2027-03', actualOn: '2026-11-20', evidence: 'LOI no. 9', verifiedBy: 'Official B' })],
});

const open = (at = '', options: Parameters<typeof renderPage>[1] = {}) =>
  renderPage(AgreementPage, { route: '/agreements/$id', at: `/agreements/${ID}${at}`, ...options });
const loiForm = () => screen.findByRole('form', { name: 'Record Letter of intent' });

beforeEach(() => api.answer(readAgreement, VIEW));

describe('recording a milestone', () => {
  it('sends what was typed with the version that the reader saw', async () => {
    api.answer(recordMilestone, THEIRS);
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Edit Letter of intent' }));
    const form = within(await loiForm());
    await user.type(form.getByLabelText(en['agreements.actual']), '2026-11-20');
    await user.type(form.getByLabelText(/^Evidence/), 'LOI no. 3');
    await user.click(form.getByRole('button', { name: en['agreements.save'] }));
    await waitFor(() => expect(api.calls(recordMilestone)).toHaveLength(1));
    expect(api.calls(recordMilestone)[0]).toMatchObject({
      path: `/api/agreements/${ID}/milestones/loi`,
      body: { version: 4, plannedOn: '2026-12', actualOn: '2026-11-20', evidence: 'LOI no. 3' },
    });
  });

  it('refuses a day without evidence before anything is sent', async () => {
    const { user } = open('?milestone=loi');
    const form = within(await loiForm());
    await user.type(form.getByLabelText(en['agreements.actual']), '2026-11-20');
    await user.click(form.getByRole('button', { name: en['agreements.save'] }));
    await form.findByText(`Evidence: ${en['errors.field.required']}`);
    expect(screen.queryByText(en['errors.unexpected'])).toBeNull();
  });

  it('leaves an open form as it is while another milestone is saved, and builds on the new version', async () => {
    api.answer(recordMilestone, () => {
      api.answer(readAgreement, { ...VIEW, version: 5 });
      return { ...VIEW, version: 5 };
    });
    const { user } = open('?milestone=loi');
    const form = within(await loiForm());
    await user.type(form.getByLabelText(/^Evidence/), 'half a sentence');
    await user.click(screen.getByRole('button', { name: 'Record Board approval' }));
    const other = within(screen.getByRole('form', { name: 'Record Board approval' }));
    await user.type(other.getByLabelText(en['agreements.planned']), '2027');
    await user.click(other.getByRole('button', { name: en['agreements.save'] }));
    await waitFor(() => expect(screen.queryByRole('form', { name: 'Record Board approval' })).toBeNull());
    expect(form.getByLabelText<HTMLTextAreaElement>(/^Evidence/).value).toBe('half a sentence');
    await user.click(form.getByRole('button', { name: en['agreements.save'] }));
    await waitFor(() => expect(api.calls(recordMilestone).map(({ body }) => body.version)).toEqual([4, 5]));
  });
});

describe('a milestone that somebody else changed first', () => {
  const conflicted = async () => {
    api.refuse(recordMilestone, 'edit.conflict', { current: THEIRS });
    const { user } = open('?milestone=loi');
    const form = within(await loiForm());
    await user.type(form.getByLabelText(en['agreements.actual']), '2026-11-02');
    await user.type(form.getByLabelText(/^Evidence/), 'LOI no. 3');
    await user.click(form.getByRole('button', { name: en['agreements.save'] }));
    await form.findByRole('alert');
    return { user, form };
  };
  const rowOf = (name: string) => screen.getByRole('rowheader', { name }).closest('tr')?.textContent;

  it('shows both versions side by side: plan, day, evidence and who confirmed last', async () => {
    const { form } = await conflicted();
    expect(rowOf('Milestone')).toContain('Letter of intent');
    expect(rowOf('Planned')).toBe('PlannedDecember 2026March 2027');
    expect(rowOf('Actual')).toBe('Actual2 November 202620 November 2026');
    expect(rowOf('Evidence')).toBe('EvidenceLOI no. 3LOI no. 9');
    expect(rowOf(en['agreements.lastConfirmation'])).toMatch(/Official A.*Official B/);
    expect(form.getByLabelText<HTMLTextAreaElement>(/^Evidence/).value).toBe('LOI no. 3');
  });

  it('is saved over with "keep mine" on top of the version that stands', async () => {
    const { user } = await conflicted();
    api.answer(recordMilestone, THEIRS);
    await user.click(screen.getByRole('button', { name: en['ui.conflictKeepMine'] }));
    await waitFor(() => expect(api.calls(recordMilestone)).toHaveLength(2));
    expect(api.calls(recordMilestone)[1]?.body).toEqual({
      version: 7,
      plannedOn: '2026-12',
      actualOn: '2026-11-02',
      evidence: 'LOI no. 3',
    });
  });

  it('is shown with "take theirs", and the next save builds on it', async () => {
    const { user, form } = await conflicted();
    api.answer(readAgreement, THEIRS);
    await user.click(screen.getByRole('button', { name: en['ui.conflictTakeTheirs'] }));
    await waitFor(() => expect(form.getByLabelText<HTMLTextAreaElement>(/^Evidence/).value).toBe('LOI no. 9'));
    expect(screen.queryByRole('button', { name: en['ui.conflictKeepMine'] })).toBeNull();
    api.answer(recordMilestone, THEIRS);
    await user.click(form.getByRole('button', { name: en['agreements.save'] }));
    await waitFor(() => expect(api.calls(recordMilestone)[1]?.body).toMatchObject({ version: 7, evidence: 'LOI no. 9' }));
  });
});

describe('confirming that it is still so', () => {
  it('sends the version that the reader sees', async () => {
    api.answer(confirmAgreement, VIEW);
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: en['agreements.confirm'] }));
    await waitFor(() => expect(api.calls(confirmAgreement)[0]?.body).toEqual({ version: 4 }));
  });

  it('shows what changed where somebody was first, and confirms that only when asked again', async () => {
    api.refuse(confirmAgreement, 'edit.conflict', { current: { ...THEIRS, stage: 'loi' } });
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: en['agreements.confirm'] }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/Registered.*Letter of intent/);
    api.answer(confirmAgreement, THEIRS);
    await user.click(within(alert).getByRole('button', { name: en['ui.conflictKeepMine'] }));
    await waitFor(() => expect(api.calls(confirmAgreement)[1]?.body).toEqual({ version: 7 }));
  });
});

describe('the end of an agreement', () => {
  it('wants its kind and a reason before anything is sent', async () => {
    api.answer(endAgreement, VIEW);
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: en['agreements.end'] }));
    const form = within(screen.getByRole('form', { name: en['agreements.end'] }));
    await user.click(form.getByRole('button', { name: en['agreements.end'] }));
    await form.findByText(`Reason: ${en['errors.field.required']}`);
    expect(api.calls(endAgreement)).toHaveLength(0);
    await user.selectOptions(form.getByLabelText(/^End or hold/), 'on-hold');
    await user.type(form.getByLabelText(/^Reason/), 'The board waits');
    await user.click(form.getByRole('button', { name: en['agreements.end'] }));
    await waitFor(() => expect(api.calls(endAgreement)[0]?.body).toEqual({ version: 4, terminal: 'on-hold', reason: 'The board waits' }));
  });

  it('is shown with its reason and can be taken back', async () => {
    api.answer(readAgreement, { ...VIEW, terminal: 'withdrawn', exit: { reason: 'The board said no', on: '2026-11-22' } });
    api.answer(endAgreement, VIEW);
    const { user } = open();
    await screen.findByText(/The board said no \(22 November 2026\)/);
    await user.click(screen.getByRole('button', { name: en['agreements.resume'] }));
    await user.click(screen.getByRole('button', { name: en['agreements.resume'] }));
    await waitFor(() => expect(api.calls(endAgreement)[0]?.body).toEqual({ version: 4, terminal: null, reason: null }));
  });
});

describe('what a reader sees', () => {
  it('is the stage with the milestone that proves it, and titles in every language', async () => {
    const mou = milestone({ code: 'mou', actualOn: '2026-10-02', evidence: 'MOU no. 14' });
    api.answer(readAgreement, { ...VIEW, stage: 'mou', milestones: [planned, mou] });
    open();
    await screen.findByText('MOU – proved by: MOU, 2 October 2026');
    expect(screen.getByText('분리막 공장 협약').getAttribute('lang')).toBe('ko');
    expect(screen.getByText(en['agreements.notWritten'])).toBeTruthy();
    expect(screen.getByText(en['agreements.binding.unknown'])).toBeTruthy();
  });

  it('is no form and no history where the server lets nobody edit: an investor', async () => {
    api.answer(readAgreement, { ...VIEW, mayEdit: false });
    open('?milestone=loi', { role: 'investor' });
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('form')).toBeNull();
    expect(screen.queryByRole('button', { name: /Record|Edit|Confirm|End/ })).toBeNull();
    expect(screen.queryByText(en['audit.history'])).toBeNull();
  });

  it('is marked as a public record with its sources and its lineage', async () => {
    const older = {
      id: OTHER,
      code: 'A-2015-0001',
      title: { ko: null, zh: null, en: 'MOU on FTA industrial parks' },
      signedOn: '2015-10-31',
    };
    api.answer(listRules, { rows: [], sources: { S13: { title: 'A joint press release', url: 'https://source.test/13' } } });
    api.answer(readAgreement, {
      ...VIEW,
      publicRecord: true,
      mayEdit: false,
      stage: 'mou',
      updates: [older],
      source: 'seed;S13',
      milestones: [],
    });
    open();
    await screen.findByText(en['agreements.publicRecord.note']);
    expect(screen.getByRole('link', { name: older.title.en ?? '' }).getAttribute('href')).toBe(`/en/agreements/${OTHER}`);
    expect((await screen.findByRole('link', { name: 'S13 A joint press release' })).getAttribute('href')).toBe('https://source.test/13');
  });

  it('is the history in words, for those who may read it', async () => {
    const change = { field: 'milestone.loi', before: null, after: { plannedOn: '2026-12', actualOn: null, evidence: null } };
    const entry = {
      seq: 7,
      at: '2026-11-20T01:00:00Z',
      actor: 'Official A',
      actorRole: 'zone-official' as const,
      action: 'agreement.milestone-recorded',
      changes: [change],
      restores: null,
    };
    api.answer(readHistory, { entries: [entry] });
    const { user } = open('', { role: 'ministry-reviewer' });
    await user.click(await screen.findByText(en['audit.history']));
    await screen.findByText('Letter of intent: not given → Planned December 2026');
  });

  it('is the reason where the agreement cannot be read', async () => {
    api.refuse(readAgreement, 'not-found');
    open();
    expect((await screen.findByRole('alert')).textContent).toContain(en['errors.not-found']);
  });
});
