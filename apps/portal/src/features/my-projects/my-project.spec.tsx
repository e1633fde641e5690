import {
  editProject,
  listInterests,
  listProjectMatches,
  listProjects,
  readMatch,
  readProject,
  readProjectDraft,
  readProjectHistory,
  restoreProject,
  showInterest,
} from '@bridge/common';
import { CATALOGS } from '@bridge/i18n';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { renderPage } from '../../../test/render-page.js';
import { stubApi } from '../../../test/stub-api.js';
import { EditProjectPage, MyProjectPage, MyProjectsPage } from './index.js';
import { aMatch, aProjectView, aRun, PROJECT_ID } from './testing/project-view.js';

const api = stubApi();
const en = CATALOGS.en;
const edited = { role: 'investor', route: '/my-projects/$id/edit' } as const;

beforeEach(() => {
  sessionStorage.clear();
  api.answer(readProject, aProjectView());
  api.answer(listProjectMatches, {
    run: aRun(),
    rows: [aMatch(1), aMatch(2, { gate: 'no', failedGates: ['power'], unknownGates: ['gas'] })],
  });
  api.answer(listInterests, { rows: [] });
  api.refuse(readMatch, 'not-found');
  api.answer(readProjectDraft, { draft: null });
});

const openEdit = (step: string) => renderPage(EditProjectPage, { ...edited, at: `/my-projects/${PROJECT_ID}/edit?step=${step}` });
const openProject = () => renderPage(MyProjectPage, { role: 'investor', route: '/my-projects/$id', at: `/my-projects/${PROJECT_ID}` });

describe('editing a project', () => {
  it('sends the version that was read, and what was written where nothing changed', async () => {
    const start = { written: { areaM2: '45~60亩', city: 'kept' }, fields: { areaM2: { min: 30_000, max: 40_000 } } };
    api.answer(readProject, aProjectView(start.fields, { written: start.written }));
    api.answer(editProject, aProjectView());
    const { user, address } = openEdit('utilities');
    const power = await screen.findByLabelText(/^Power/);
    await user.clear(power);
    await user.type(power, '12 MW');
    await user.click(screen.getByRole('button', { name: /Check and send/ }));
    await user.click(await screen.findByRole('button', { name: en['investor.form.save'] }));
    await waitFor(() => expect(address()).toBe(`/en/my-projects/${PROJECT_ID}`));
    const { body } = api.calls(editProject)[0] ?? {};
    expect(body).toMatchObject({ version: 3, fields: { powerMw: 12, areaM2: { min: 30_000, max: 40_000 }, ksic: '24' } });
    expect(body?.written).toMatchObject({ powerMw: '12 MW', city: 'kept' });
  });

  it('shows both versions after somebody else was first, and saves on top of theirs when told to', async () => {
    const theirs = aProjectView({ powerMw: 20 }, { version: 9 });
    api.refuse(editProject, 'edit.conflict', { current: theirs });
    const { user } = openEdit('check');
    await user.click(await screen.findByRole('button', { name: en['investor.form.save'] }));
    const notice = await screen.findByRole('alert');
    expect(within(notice).getByText('8 MW')).toBeTruthy();
    expect(within(notice).getByText('20 MW')).toBeTruthy();
    api.answer(editProject, aProjectView());
    await user.click(within(notice).getByRole('button', { name: en['ui.conflictKeepMine'] }));
    await waitFor(() => expect(api.calls(editProject)).toHaveLength(2));
    expect(api.calls(editProject)[1]?.body).toMatchObject({ version: 9, fields: { powerMw: 8 } });
  });

  it('brings unsaved changes back on the version that they were made on', async () => {
    const first = openEdit('readiness');
    await first.user.type(await screen.findByLabelText(/^Remarks/), 'More to come');
    expect(JSON.parse(sessionStorage.getItem(`bridge.form.00000000-0000-4000-8000-000000000001.${PROJECT_ID}`) ?? '{}')).toMatchObject({
      remarks: 'More to come',
      version: 3,
    });
  });
});

describe('the page of a project', () => {
  it('names for each parcel what fails and what is unknown, with the way to the reasons', async () => {
    openProject();
    const second = within(await screen.findByRole('article', { name: /3-2/ }));
    expect(second.getByText(/^Fails: /)).toBeTruthy();
    expect(second.getByText(/^Unknown: /)).toBeTruthy();
    expect(second.getByRole('link', { name: /^Reasons/ }).getAttribute('href')).toBe(`/en/matches/${aMatch(2).id}`);
  });

  it('asks again until the run over the last change is done', async () => {
    const old = aRun({ createdAt: '2026-11-19T01:00:00.000Z' });
    api.answer(listProjectMatches, { run: old, rows: [] });
    openProject();
    await screen.findByText(en['investor.match.underWay']);
    api.answer(listProjectMatches, { run: aRun(), rows: [aMatch(1)] });
    await screen.findByRole('article', { name: /3-1/ });
    await waitFor(() => expect(screen.queryByText(en['investor.match.underWay'])).toBeNull());
  });

  it('shows interest from the list, with an optional note', async () => {
    const { project, opportunity } = aMatch(1);
    const shown = {
      id: aMatch(9).id,
      project,
      organisation: aProjectView().organisation,
      opportunity,
      note: null,
      createdAt: '2026-11-20T02:00:00Z',
    };
    api.answer(showInterest, () => {
      api.answer(listInterests, { rows: [shown] });
      return shown;
    });
    const { user } = openProject();
    const first = within(await screen.findByRole('article', { name: /3-1/ }));
    await user.click(first.getByRole('button', { name: /^Show interest/ }));
    await user.click(await first.findByRole('button', { name: en['investor.interest.send'] }));
    await first.findByText(/^Interest shown/);
    expect(api.calls(showInterest)[0]?.body).toEqual({ projectId: PROJECT_ID, opportunityId: opportunity.id, note: null });
  });

  it('says of a listed project that officials will match it, instead of waiting for nothing', async () => {
    api.answer(readProject, aProjectView({}, { origin: 'import', version: 1 }));
    api.answer(listProjectMatches, { run: null, rows: [] });
    openProject();
    await screen.findByText(en['investor.match.late.import']);
  });

  it('brings an earlier version back, and shows both where somebody else was first', async () => {
    const entry = { actor: null, actorRole: null, restores: null, at: '2026-11-20T01:00:00Z' };
    api.answer(readProjectHistory, {
      entries: [
        { ...entry, seq: 9, action: 'project.edited', changes: [{ field: 'powerMw', before: 8, after: 20 }] },
        { ...entry, seq: 4, action: 'project.registered', changes: [] },
      ],
    });
    api.refuse(restoreProject, 'edit.conflict', { current: aProjectView({ powerMw: 30 }, { version: 5 }) });
    const { user } = openProject();
    await user.click(await screen.findByText(en['audit.history']));
    await user.click(await screen.findByRole('button', { name: en['audit.restore'] }));
    expect(screen.getByText(/Power: 20 MW → 8 MW/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: en['audit.restore'] }));
    const keepMine = await screen.findByRole('button', { name: en['ui.conflictKeepMine'] });
    expect(screen.getByRole('row', { name: 'Power 8 MW 30 MW' })).toBeTruthy();
    api.answer(restoreProject, aProjectView());
    await user.click(keepMine);
    await waitFor(() =>
      expect(api.calls(restoreProject).map(({ body }) => body)).toEqual([
        { version: 3, seq: 4 },
        { version: 5, seq: 4 },
      ]),
    );
  });

  it('tells a project that is not the viewer’s from none: it cannot be found', async () => {
    api.refuse(readProject, 'not-found');
    openProject();
    expect((await screen.findByRole('alert')).textContent).toContain(en['errors.not-found']);
  });
});

describe('the list of own projects', () => {
  it('shows each with its best match, and a draft that waits', async () => {
    api.answer(listProjects, { rows: [aProjectView()], total: 1, totalUnfiltered: 1, page: 1, pageSize: 50 });
    api.answer(readProjectDraft, { draft: { values: { productText: 'Separator' }, savedAt: '2026-11-20T01:30:00Z' } });
    renderPage(MyProjectsPage, { role: 'investor' });
    expect((await screen.findByRole('link', { name: en['investor.draft.continue'] })).getAttribute('href')).toBe('/en/my-projects/new');
    const card = within(await screen.findByRole('article'));
    expect((await card.findByRole('link', { name: /3-1/ })).getAttribute('href')).toBe(`/en/matches/${aMatch(1).id}`);
  });

  it('says how to begin where there is no project yet', async () => {
    api.answer(listProjects, { rows: [], total: 0, totalUnfiltered: 0, page: 1, pageSize: 50 });
    renderPage(MyProjectsPage, { role: 'investor' });
    await screen.findByText(en['investor.empty.title']);
  });
});
