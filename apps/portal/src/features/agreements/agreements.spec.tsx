import { type AgreementRow, type AgreementView, listAgreements } from '@bridge/common';
import { CATALOGS } from '@bridge/i18n';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { renderPage } from '../../../test/render-page.js';
import { stubApi } from '../../../test/stub-api.js';
import { AgreementsPage } from './index.js';
import { totalsOf } from './model/totals.js';
import { agreementView } from './testing/agreement-view.js';

const api = stubApi();
const en = CATALOGS.en;

function row(given: Partial<AgreementView> & { id: string }): AgreementRow {
  return agreementView(given);
}
const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`;
const ROWS = [
  row({ id: id(1), code: 'A-2026-0001', stage: 'mou', title: { ko: null, zh: null, en: 'Separator plant' } }),
  row({
    id: id(2),
    code: 'A-2026-0002',
    title: { ko: null, zh: null, en: 'Hydrogen' },
    nextMilestone: { code: 'loi', plannedOn: '2026-10', overdue: true },
    confirmed: false,
    lastConfirmedAt: '2026-09-01T00:00:00Z',
  }),
  row({ id: id(3), code: 'A-2026-0003', stage: 'mou', terminal: 'withdrawn', title: { ko: null, zh: null, en: 'Withdrawn one' } }),
  row({ id: id(4), code: 'P-2015-0001', stage: 'mou', publicRecord: true, title: { ko: null, zh: null, en: 'Government MOU' } }),
];
const answer = (rows: AgreementRow[], totalUnfiltered = rows.length) => ({ rows, total: rows.length, totalUnfiltered });
const open = (options: Parameters<typeof renderPage>[1] = {}) =>
  renderPage(AgreementsPage, { route: '/agreements', at: '/agreements', ...options });

beforeEach(() => api.answer(listAgreements, answer(ROWS)));

describe('the board', () => {
  it('puts each agreement under its computed stage and what ended apart', async () => {
    open();
    const mou = (await screen.findByRole('heading', { name: 'MOU: 2' })).closest('li');
    expect(within(mou ?? document.body).getByRole('link', { name: 'Separator plant' })).toBeTruthy();
    expect(within(mou ?? document.body).queryByRole('link', { name: 'Withdrawn one' })).toBeNull();
    const ended = screen.getByRole('region', { name: en['agreements.ended'] });
    expect(within(ended).getByRole('link', { name: 'Withdrawn one' })).toBeTruthy();
  });

  it('says what is overdue, since when nobody confirmed, and what is a public record', async () => {
    open();
    const card = (name: string) => screen.getByRole('link', { name }).closest('article')?.textContent;
    await screen.findByRole('link', { name: 'Hydrogen' });
    expect(card('Hydrogen')).toContain(en['agreements.overdue']);
    expect(card('Hydrogen')).toContain('Not confirmed since 1 September 2026');
    expect(card('Government MOU')).toContain(en['agreements.publicRecord']);
  });

  it('moves nothing by hand: a card leads to the milestone to be recorded', async () => {
    const { user, address } = open();
    const card = (await screen.findByRole('link', { name: 'Hydrogen' })).closest('article') ?? document.body;
    await user.click(within(card).getByText(en['agreements.move']));
    await user.click(within(card).getByRole('link', { name: 'Record Letter of intent' }));
    await waitFor(() => expect(address()).toBe(`/en/agreements/${id(2)}?milestone=loi`));
  });

  it('offers readers no way to record or open', async () => {
    open({ role: 'investor' });
    await screen.findByRole('link', { name: 'Hydrogen' });
    expect(screen.queryByText(en['agreements.move'])).toBeNull();
    expect(screen.queryByRole('link', { name: en['agreements.open'] })).toBeNull();
  });
});

describe('filters, order and view', () => {
  it('are read from the address and sent to the server without the view', async () => {
    open({ at: '/agreements?view=list&stage=mou&stage=loi&confirmed=no&sort=code' });
    await screen.findByRole('table', { name: en['agreements.title'] });
    const [call] = api.calls(listAgreements);
    expect(call?.search.getAll('stage')).toEqual(['mou', 'loi']);
    expect([call?.search.get('confirmed'), call?.search.get('sort'), call?.search.get('view')]).toEqual(['no', 'code', null]);
    expect(screen.getByRole('button', { name: 'Remove filter Stage: MOU' })).toBeTruthy();
  });

  it('go to the address when they are chosen', async () => {
    const { user, address } = open();
    await screen.findByRole('link', { name: 'Hydrogen' });
    await user.selectOptions(screen.getByLabelText(en['agreements.level']), 'company');
    await user.selectOptions(screen.getByLabelText(en['agreements.kindOfRecord']), 'no');
    await user.click(screen.getByRole('radio', { name: en['agreements.list'] }));
    await waitFor(() => expect(address()).toBe('/en/agreements?level=company&publicRecord=no&view=list'));
  });

  it('tell "none yet" from "none match"', async () => {
    api.answer(listAgreements, answer([], 4));
    open({ at: '/agreements?q=nothing' });
    await screen.findByText(en['ui.noneMatchTitle']);
  });

  it('say what to do where nothing is there yet', async () => {
    api.answer(listAgreements, answer([]));
    open();
    await screen.findByText(en['agreements.empty.official']);
  });
});

it('shows a failure of the list with the number for the administrator', async () => {
  api.refuse(listAgreements, 'unexpected', { requestId: 'r-77' });
  open();
  expect((await screen.findByRole('alert')).textContent).toContain('r-77');
});

describe('totals', () => {
  const amount = (kind: 'announced' | 'arrived', value: number, currency: 'USD' | 'KRW' = 'USD') => ({
    ...{ kind, amount: value, currency, on: null, source: null },
  });

  it('keep kinds and currencies apart and say how much of each is confirmed', () => {
    const lines = totalsOf([
      row({ id: id(1), amounts: [amount('announced', 5), amount('arrived', 1), amount('announced', 7, 'KRW')] }),
      row({ id: id(2), amounts: [amount('announced', 3)], confirmed: false }),
      row({ id: id(3), amounts: [amount('announced', 9)], terminal: 'cancelled' }),
    ]);
    const sum = (value: number, currency: 'USD' | 'KRW', agreements: number) => ({ money: { amount: value, currency }, agreements });
    expect(lines).toEqual([
      { kind: 'announced', currency: 'KRW', open: sum(7, 'KRW', 1), confirmed: sum(7, 'KRW', 1), ended: null },
      { kind: 'announced', currency: 'USD', open: sum(8, 'USD', 2), confirmed: sum(5, 'USD', 1), ended: sum(9, 'USD', 1) },
      { kind: 'arrived', currency: 'USD', open: sum(1, 'USD', 1), confirmed: sum(1, 'USD', 1), ended: null },
    ]);
  });
});
