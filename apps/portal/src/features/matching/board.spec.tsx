import { listMatches, listRules, readMatchRun } from '@bridge/common';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { aMatch, aRun, uuid } from '../../../test/match-fixtures.js';
import { renderPage } from '../../../test/render-page.js';
import { stubApi } from '../../../test/stub-api.js';
import { RunPage } from './index.js';

const api = stubApi();
const open = (search = '', locale: 'en' | 'ko' = 'en') =>
  renderPage(RunPage, { locale, route: '/matching/$runId', at: `/matching/${uuid(10)}${search}` });
const board = () => screen.findByRole('table', { name: 'Matches of this run' });
const lastQuery = () => api.calls(listMatches).at(-1)?.search.toString();

beforeEach(() => {
  api.answer(readMatchRun, aRun());
  api.answer(listRules, { rows: [], sources: {} });
  api.answer(listMatches, { rows: [aMatch()], total: 60, totalUnfiltered: 72, page: 1, pageSize: 25 });
});

describe('the match board', () => {
  it('shows requirements, fit, readiness and flags side by side and leads to the reasons', async () => {
    open();
    const row = within(await board()).getByRole('row', { name: /Example New Materials/ });
    expect(within(row).getByText('Unknown: Power, Effluent')).toBeTruthy();
    expect(within(row).getByRole('img', { name: 'Fit: 410 to 710 of 1,000 points, middle 560' })).toBeTruthy();
    expect(within(row).getByText('62')).toBeTruthy();
    expect(within(row).getByText('US: foreign-influenced entity by equity (25 %)')).toBeTruthy();
    expect(within(row).getByText('1 to be checked')).toBeTruthy();
    const link = within(row).getByRole('link', { name: 'Reasons: Example New Materials at Block 3, parcel 3-02' });
    expect(link.getAttribute('href')).toBe(`/en/matches/${uuid(20)}`);
  });

  it('marks cases of public history', async () => {
    api.answer(listMatches, {
      rows: [aMatch({ project: { ...aMatch().project, history: true } })],
      total: 1,
      totalUnfiltered: 1,
      page: 1,
      pageSize: 25,
    });
    open();
    expect(within(await board()).getByText('public history')).toBeTruthy();
  });

  it('puts filters, order, rows and top into the address and the question to the server', async () => {
    const { user, address } = open();
    await board();
    await user.click(screen.getByRole('checkbox', { name: 'Yes' }));
    await user.click(screen.getByRole('checkbox', { name: 'Unknown' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Failed requirement' }), 'effluent');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Rows by' }), 'parcel');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Best of each' }), '10');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), '-fit');
    await waitFor(() => {
      for (const part of ['gate=yes&gate=unknown', 'failedGate=effluent', 'by=parcel', 'top=10', 'sort=-fit']) {
        expect(address()).toContain(part);
        expect(lastQuery()).toContain(part);
      }
    });
  });

  it('reads them from the address, and each can be taken off by itself', async () => {
    const { user, address } = open('?block=3&block=5&sector=green-energy&page=2');
    await board();
    expect(lastQuery()).toContain('block=3&block=5');
    expect(lastQuery()).toContain('page=2');
    await user.click(screen.getByRole('button', { name: 'Remove filter Block: Block 3' }));
    await waitFor(() => expect(address()).toBe(`/en/matching/${uuid(10)}?block=5&sector=green-energy`));
  });

  it('searches once the typing pauses, in place of the present address', async () => {
    const { user, address } = open();
    await board();
    await user.type(screen.getByRole('searchbox'), 'foil');
    await waitFor(() => expect(address()).toContain('q=foil'));
    await waitFor(() => expect(lastQuery()).toContain('q=foil'));
    expect(api.calls(listMatches).some(({ search }) => search.get('q') === 'f')).toBe(false);
  });

  it('tells a filter that leaves nothing from a run without pairs', async () => {
    api.answer(listMatches, { rows: [], total: 0, totalUnfiltered: 72, page: 1, pageSize: 25 });
    const { user, address } = open('?gate=yes');
    await screen.findByText('Nothing matches the filters');
    const [clear] = screen.getAllByRole('button', { name: 'Remove all filters' });
    if (clear) await user.click(clear);
    await waitFor(() => expect(address()).toBe(`/en/matching/${uuid(10)}`));
  });

  it('says that the run is outdated', async () => {
    api.answer(readMatchRun, aRun({ outdated: true }));
    open();
    expect(await screen.findByText(/has changed since/)).toBeTruthy();
  });

  it('shows the error and tries again when the board cannot be read', async () => {
    api.refuse(listMatches, 'unexpected', { requestId: 'r-42' });
    const { user } = open();
    expect((await screen.findByRole('alert')).textContent).toContain('r-42');
    api.answer(listMatches, { rows: [aMatch()], total: 1, totalUnfiltered: 1, page: 1, pageSize: 25 });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await board();
  });
});

describe('a line of the board', () => {
  it('always names the requirements that fail, and opens the names of many open ones on demand', async () => {
    const row = aMatch({ gate: 'no', failedGates: ['area', 'tenure'], unknownGates: ['power', 'water', 'gas', 'steam'] });
    api.answer(listMatches, { rows: [row], total: 1, totalUnfiltered: 1, page: 1, pageSize: 25 });
    open();
    const line = within(await board()).getByRole('row', { name: /Example New Materials/ });
    expect(within(line).getByText('Fails: Area, Tenure')).toBeTruthy();
    const details = within(line).getByText('4 unknown').closest('details');
    expect(details?.textContent).toContain('Power, Industrial water, City gas, Steam');
  });

  it('gives the place among the projects of its parcel where rows are by parcel', async () => {
    open('?by=parcel');
    const line = within(await board()).getByRole('row', { name: /Block 3, parcel 3-02/ });
    expect(within(line).getAllByRole('cell')[1]?.textContent).toBe('4');
  });
});
