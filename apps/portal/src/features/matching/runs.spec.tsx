import {
  cancelMatchRun,
  createReport,
  listDelegations,
  listMatches,
  listMatchRuns,
  listRules,
  readMatchRun,
  startMatchRun,
} from '@bridge/common';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { aMatch, aReport, aRun, uuid } from '../../../test/match-fixtures.js';
import { renderPage } from '../../../test/render-page.js';
import { stubApi } from '../../../test/stub-api.js';
import { RunPage, RunsPage } from './index.js';

const api = stubApi();
const at = { route: '/matching/$runId', at: `/matching/${uuid(10)}` };

beforeEach(() => {
  api.answer(listDelegations, { rows: [] });
  api.answer(listRules, { rows: [], sources: {} });
  api.answer(listMatches, { rows: [aMatch()], total: 1, totalUnfiltered: 1, page: 1, pageSize: 50 });
});

describe('the list of match runs', () => {
  it('tells whose projects, as of when, with which result, and which runs are outdated', async () => {
    api.answer(listMatchRuns, { rows: [aRun({ outdated: true })] });
    renderPage(RunsPage);
    const row = await screen.findByRole('row', { name: /Jiangsu delegation/ });
    for (const text of ['20 November 2026', '41 yes · 203 unknown · 140 no', 'Done', 'Outdated']) {
      expect(within(row).getByText(text)).toBeTruthy();
    }
    expect(within(row).getByRole('link').getAttribute('href')).toBe(`/en/matching/${uuid(10)}`);
  });

  it('starts a run over what was chosen and goes to its page', async () => {
    api.answer(listMatchRuns, { rows: [] });
    api.answer(startMatchRun, aRun({ state: 'queued', progressPercent: 0 }));
    const { user, address } = renderPage(RunsPage);
    await screen.findByText('No run yet');
    await user.click(screen.getByRole('checkbox', { name: /public history/ }));
    await user.click(screen.getByRole('button', { name: 'Start the run' }));
    await waitFor(() => expect(address()).toBe(`/en/matching/${uuid(10)}`));
    expect(api.calls(startMatchRun)[0]?.body).toEqual({ delegationId: null, asOf: null, includeHistory: true });
  });

  it('says why a run could not be started and keeps what was chosen', async () => {
    api.answer(listMatchRuns, { rows: [] });
    api.refuse(startMatchRun, 'run.nothing-to-match');
    const { user } = renderPage(RunsPage);
    await user.type(await screen.findByLabelText('Reference date'), '2027-01-01');
    await user.click(screen.getByRole('button', { name: 'Start the run' }));
    expect((await screen.findByRole('alert')).textContent).toContain('no project or no parcel');
    expect(screen.getByLabelText<HTMLInputElement>('Reference date').value).toBe('2027-01-01');
  });

  it('offers no start to a reader who may not start runs', async () => {
    api.answer(listMatchRuns, { rows: [aRun()] });
    renderPage(RunsPage, { role: 'ministry-reviewer' });
    await screen.findByRole('row', { name: /Jiangsu/ });
    expect(screen.queryByRole('button', { name: 'Start the run' })).toBeNull();
  });
});

describe('the page of a run', () => {
  it('shows the progress until the run is done and then the board by itself', async () => {
    const states = [aRun({ state: 'running', progressPercent: 40 }), aRun()];
    api.answer(readMatchRun, () => states.shift() ?? aRun());
    renderPage(RunPage, at);
    await screen.findByText('40% done');
    await screen.findByRole('table', { name: 'Matches of this run' });
    expect(screen.queryByText('40% done')).toBeNull();
  });

  it('cancels a running run and says that nothing was kept', async () => {
    let run = aRun({ state: 'queued', progressPercent: 0 });
    api.answer(readMatchRun, () => run);
    api.answer(cancelMatchRun, () => {
      run = aRun({ state: 'cancelled' });
      return run;
    });
    const { user } = renderPage(RunPage, at);
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    await screen.findByText('This run was cancelled');
    expect(screen.getByRole('link', { name: 'Start a new run' })).toBeTruthy();
  });

  it('gives no button to cancel to a reader who may not start runs', async () => {
    api.answer(readMatchRun, aRun({ state: 'running', progressPercent: 10 }));
    renderPage(RunPage, { ...at, role: 'ministry-reviewer' });
    await screen.findByText('10% done');
    expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
  });

  it('names the run that failed, for the administrator', async () => {
    api.answer(readMatchRun, aRun({ state: 'failed' }));
    renderPage(RunPage, at);
    await screen.findByText('This run could not be finished');
    expect(screen.getByText(new RegExp(uuid(10)))).toBeTruthy();
  });

  it('makes the report and goes to it', async () => {
    api.answer(readMatchRun, aRun());
    api.answer(createReport, aReport());
    const { user, address } = renderPage(RunPage, at);
    await user.click(await screen.findByRole('button', { name: 'Make the report' }));
    await waitFor(() => expect(address()).toBe(`/en/reports/${uuid(50)}`));
  });

  it('leads to the report that exists instead of making a second one; a reviewer can make none', async () => {
    api.answer(readMatchRun, aRun({ reportId: uuid(50) }));
    renderPage(RunPage, { ...at, role: 'ministry-reviewer' });
    expect((await screen.findByRole('link', { name: 'Open the report' })).getAttribute('href')).toBe(`/en/reports/${uuid(50)}`);
    expect(screen.queryByRole('button', { name: 'Make the report' })).toBeNull();
  });
});
