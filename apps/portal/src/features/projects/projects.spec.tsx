import {
  EMPTY_PROJECT,
  listDelegations,
  listProjectMatches,
  listProjects,
  type ProjectRow,
  type ProjectView,
  readHistory,
  readProject,
} from '@bridge/common';
import { CATALOGS } from '@bridge/i18n';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { renderPage } from '../../../test/render-page.js';
import { stubApi } from '../../../test/stub-api.js';
import { ProjectPage, ProjectsPage } from './index.js';

const api = stubApi();
const id = '00000000-0000-4000-8000-0000000000a1';
const name = { ko: null, zh: '盐城晟清材料', en: 'Yancheng Shengqing' };
const row: ProjectRow = {
  id,
  version: 1,
  code: 'P-2026-0042',
  origin: 'import',
  organisation: { id, name, uscc: null, hub: 'jiangsu' },
  delegation: { id, name: { ko: '장쑤성 투자조사단', zh: '江苏省代表团', en: 'Jiangsu delegation' } },
  fields: {
    ...EMPTY_PROJECT,
    companyName: name,
    hub: 'jiangsu',
    investment: { amount: 1_350_000_000, currency: 'CNY' },
    portNeeded: false,
  },
  updatedAt: '2026-11-20T01:00:00Z',
};
const view: ProjectView = {
  ...row,
  written: { companyName: '盐城晟清材料', companyNameEn: 'Yancheng Shengqing', investment: '13.5亿元', powerMw: '约一些' },
  importedFrom: { importId: id, fileName: 'jiangsu.xlsx', row: 7 },
  outcome: null,
  mayEdit: false,
};
const page = (rows: ProjectRow[]) => ({ rows, total: rows.length, totalUnfiltered: 62, page: 1, pageSize: 50 });

beforeEach(() => {
  api.answer(listProjects, page([row]));
  api.answer(listDelegations, { rows: [] });
  api.answer(readProject, view);
  api.answer(listProjectMatches, { run: null, rows: [] });
  api.answer(readHistory, { entries: [] });
});

describe('the list of projects', () => {
  it('asks for exactly what the address filters and counts what is left of all', async () => {
    renderPage(ProjectsPage, { route: '/projects', at: '/projects?sector=bio-pharma&hub=jiangsu&sort=-investment&q=copper' });
    await screen.findByText('1 of 62, filtered');
    expect(api.calls(listProjects)[0]?.search.toString()).toContain('sector=bio-pharma');
    expect(api.calls(listProjects)[0]?.search.get('sort')).toBe('-investment');
    expect(screen.getByRole('button', { name: 'Remove filter Region: Jiangsu' })).toBeTruthy();
  });

  it('puts a chosen filter into the address', async () => {
    const { user, address } = renderPage(ProjectsPage, { route: '/projects', at: '/projects' });
    await user.selectOptions(await screen.findByLabelText('Origin'), 'history');
    await waitFor(() => expect(address()).toBe('/en/projects?origin=history'));
  });

  it('prints amounts as the reader writes them and unknown as unknown', async () => {
    renderPage(ProjectsPage, { route: '/projects', at: '/projects', locale: 'zh-CN' });
    const line = await screen.findByRole('row', { name: /盐城晟清材料/ });
    expect(within(line).getByText('13.5亿元')).toBeTruthy();
    expect(within(line).getAllByText('未知').length).toBeGreaterThan(0);
  });

  it('marks each case of public history as nobody’s application', async () => {
    api.answer(listProjects, page([{ ...row, origin: 'history', delegation: null }]));
    renderPage(ProjectsPage, { route: '/projects', at: '/projects?origin=history' });
    expect(await screen.findByText(CATALOGS.en['projects.history.mark'])).toBeTruthy();
  });

  it('offers to import where there is nothing yet, only to whom may', async () => {
    api.answer(listProjects, { ...page([]), totalUnfiltered: 0 });
    renderPage(ProjectsPage, { route: '/projects', at: '/projects', role: 'ministry-reviewer' });
    await screen.findByText(CATALOGS.en['projects.empty.title']);
    expect(screen.queryByRole('link', { name: CATALOGS.en['projects.empty.action'] })).toBeNull();
  });
});

describe('one project', () => {
  const open = (options = {}) => renderPage(ProjectPage, { route: '/projects/$id', at: `/projects/${id}`, ...options });

  it('shows what was written beside what was read, also where nothing could be read', async () => {
    open();
    const money = await screen.findByRole('row', { name: /^Investment/ });
    expect(within(money).getByText('CNY 1.35 billion')).toBeTruthy();
    expect(within(money).getByText('13.5亿元')).toBeTruthy();
    const power = screen.getByRole('row', { name: /^Power/ });
    expect(within(power).getByText('unknown')).toBeTruthy();
    expect(within(power).getByText('约一些')).toBeTruthy();
    expect(within(screen.getByRole('row', { name: /^Port needed/ })).getByText('No')).toBeTruthy();
  });

  it('leads to the list it came with, for those who may open it', async () => {
    open();
    const link = await screen.findByRole('link', { name: 'Row 7 of the list “jiangsu.xlsx”' });
    expect(link.getAttribute('href')).toBe(`/en/imports/${id}`);
  });

  it('tells a reviewer of the list without a link that would be refused', async () => {
    open({ role: 'ministry-reviewer' });
    await screen.findByText('Row 7 of the list “jiangsu.xlsx”');
    expect(screen.queryByRole('link', { name: /jiangsu\.xlsx/ })).toBeNull();
  });

  it('says of public history what became of it and who says so', async () => {
    const outcome = { outcome: 'not built', asOf: '2020', source: 'S92;S93', note: null };
    api.answer(readProject, { ...view, origin: 'history', delegation: null, importedFrom: null, outcome });
    open();
    expect(await screen.findByText(CATALOGS.en['projects.history.text'])).toBeTruthy();
    expect(screen.getByText('Not built')).toBeTruthy();
    expect(screen.getByText('S92, S93')).toBeTruthy();
  });

  it('shows who changed what, and asks for it only with the audit right', async () => {
    const changes = [{ field: 'powerMw', before: null, after: 25 }];
    const entry = {
      seq: 7,
      at: '2026-11-20T01:00:00Z',
      actor: 'SDIA',
      actorRole: 'zone-official' as const,
      action: 'project.updated-by-import',
      changes,
      restores: null,
    };
    api.answer(readHistory, { entries: [entry] });
    const { user } = open();
    await user.click(await screen.findByText(CATALOGS.en['audit.history']));
    expect(await screen.findByText('Power: unknown → 25 MW')).toBeTruthy();
    expect(screen.getByText(CATALOGS.en['audit.action.project.updated-by-import'])).toBeTruthy();
  });

  it('keeps the history from a role without the audit right', async () => {
    open({ role: 'investor' });
    await screen.findByRole('row', { name: /^Investment/ });
    expect(screen.queryByText(CATALOGS.en['audit.history'])).toBeNull();
    expect(api.calls(readHistory)).toHaveLength(0);
  });

  it('names the error and its number where the project cannot be read', async () => {
    api.refuse(readProject, 'not-found', { requestId: 'r-77' });
    open();
    expect((await screen.findByRole('alert')).textContent).toContain('r-77');
  });
});
