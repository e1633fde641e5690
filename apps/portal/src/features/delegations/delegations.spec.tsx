import { type DelegationView, listDelegationMembers, listDelegations, listProjects, readDelegation, startMatchRun } from '@bridge/common';
import { CATALOGS } from '@bridge/i18n';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { renderPage } from '../../../test/render-page.js';
import { stubApi } from '../../../test/stub-api.js';
import { DelegationPage, DelegationsPage, MyDelegationPage } from './index.js';

const api = stubApi();
const id = '00000000-0000-4000-8000-0000000000d1';
const runId = '00000000-0000-4000-8000-0000000000e1';
const delegation: DelegationView = {
  id,
  name: { ko: '장쑤성 투자조사단', zh: '江苏省代表团', en: 'Jiangsu delegation' },
  hub: 'jiangsu',
  organiser: null,
  arrivesOn: '2026-12-20',
  leavesOn: '2026-12-22',
  companyCount: 20,
  projectCount: 21,
  projectsBySector: [
    { sector: 'green-energy', count: 14 },
    { sector: null, count: 7 },
  ],
  latestRunId: runId,
  importedAt: '2026-11-24T01:00:00Z',
};

beforeEach(() => {
  api.answer(listDelegations, { rows: [delegation] });
  api.answer(readDelegation, delegation);
  api.answer(listProjects, { rows: [], total: 0, totalUnfiltered: 0, page: 1, pageSize: 50 });
});

describe('the delegations', () => {
  it('say when they come and leave, and how many projects each sector has, unknown ones too', async () => {
    renderPage(DelegationsPage, { route: '/delegations', at: '/delegations' });
    const line = await screen.findByRole('row', { name: /Jiangsu delegation/ });
    expect(within(line).getByText('20 December 2026 – 22 December 2026')).toBeTruthy();
    const sectors = within(within(line).getByRole('list')).getAllByRole('listitem');
    expect(sectors.map((item) => item.textContent)).toEqual(['Green energy14', 'Sector unknown7']);
  });

  it('lead to the newest match board of each', async () => {
    renderPage(DelegationsPage, { route: '/delegations', at: '/delegations', locale: 'ko' });
    const link = await screen.findByRole('link', { name: /장쑤성 투자조사단 매칭 결과/ });
    expect(link.getAttribute('href')).toBe(`/ko/matching/${runId}`);
  });

  it('say why there is none', async () => {
    api.answer(listDelegations, { rows: [] });
    renderPage(DelegationsPage, { route: '/delegations', at: '/delegations' });
    expect(await screen.findByText(CATALOGS.en['delegations.empty.title'])).toBeTruthy();
  });
});

describe('one delegation', () => {
  const open = (role: 'zone-official' | 'ministry-reviewer' = 'zone-official') =>
    renderPage(DelegationPage, { route: '/delegations/$id', at: `/delegations/${id}`, role });

  it('asks for its own projects only', async () => {
    open();
    await screen.findByText(CATALOGS.en['delegations.list.empty']);
    expect(api.calls(listProjects)[0]?.search.get('delegation')).toBe(id);
  });

  it('starts the match over its projects and goes to the run', async () => {
    api.respond(startMatchRun, () => new Response(JSON.stringify(started), { headers: { 'content-type': 'application/json' } }));
    const { user, address } = open();
    await user.click(await screen.findByRole('button', { name: 'Match again' }));
    await waitFor(() => expect(address()).toBe(`/en/matching/${runId}`));
    expect(api.calls(startMatchRun)[0]?.body).toEqual({ delegationId: id, asOf: null, includeHistory: false });
  });

  it('stays and says why where the match cannot be started', async () => {
    api.refuse(startMatchRun, 'run.nothing-to-match', { requestId: 'r-5' });
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Match again' }));
    expect((await screen.findByRole('alert')).textContent).toContain('r-5');
  });

  it('offers no match to a reviewer, but the board that is there', async () => {
    open('ministry-reviewer');
    await screen.findByRole('link', { name: 'Match board' });
    expect(screen.queryByRole('button', { name: 'Match again' })).toBeNull();
  });
});

describe('the organiser’s delegation', () => {
  it('tells how far each company has come, in words', async () => {
    api.answer(listDelegationMembers, { rows: [{ id, name: { ko: null, zh: '无锡样本有限公司', en: null }, state: 'registered' }] });
    renderPage(MyDelegationPage, { role: 'delegation-organiser' });
    await screen.findByRole('heading', { level: 1, name: 'Test delegation' });
    const row = within(await screen.findByRole('table', { name: 'Companies of the delegation' })).getByRole('row', {
      name: /无锡样本有限公司/,
    });
    expect(row.textContent).toContain('Has an account');
  });

  it('is nothing to a reader who organises none', async () => {
    renderPage(MyDelegationPage, { role: 'zone-official' });
    await screen.findByText('You may not see this');
  });
});

const started = {
  id: runId,
  state: 'queued',
  progressPercent: 0,
  delegation: { id, name: delegation.name, hub: delegation.hub },
  includesHistory: false,
  asOf: '2026-11-24',
  hashes: null,
  ruleSetVersion: null,
  counts: null,
  createdAt: '2026-11-24T01:00:00Z',
  createdBy: 'SDIA',
  finishedAt: null,
  durationMs: null,
  outdated: false,
  reportId: null,
};
