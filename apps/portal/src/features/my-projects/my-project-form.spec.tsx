import {
  discardProjectDraft,
  listProjects,
  muToM2,
  type ProjectView,
  readProjectDraft,
  readSession,
  registerProject,
  saveProjectDraft,
} from '@bridge/common';
import { CATALOGS } from '@bridge/i18n';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { renderPage } from '../../../test/render-page.js';
import { renderPortal } from '../../../test/render-portal.js';
import { stubApi } from '../../../test/stub-api.js';
import { viewerOf } from '../../../test/viewers.js';
import { NewProjectPage } from './index.js';
import { aProjectView } from './testing/project-view.js';

const api = stubApi();
const zh = CATALOGS['zh-CN'];
const label = (field: string): RegExp => new RegExp(`^${zh[`terms.projectField.${field}` as keyof typeof zh]}`);
const SAVED_AT = '2026-11-20T01:30:00Z';
const project: ProjectView = aProjectView();

beforeEach(() => {
  sessionStorage.clear();
  api.answer(readProjectDraft, { draft: null });
  api.answer(saveProjectDraft, ({ body }) => ({ values: body.values, savedAt: SAVED_AT }));
  api.answer(registerProject, project);
});

const open = (at = '/my-projects/new') => renderPage(NewProjectPage, { role: 'investor', locale: 'zh-CN', route: '/my-projects/new', at });
type User = ReturnType<typeof open>['user'];
const field = (name: string) => screen.findByLabelText(label(name));
const next = (user: User) => user.click(screen.getByRole('button', { name: zh['investor.form.next'] }));
const step = (user: User, name: string) =>
  user.click(screen.getByRole('button', { name: new RegExp(zh[`investor.step.${name}` as keyof typeof zh]) }));

async function writeRequired(user: User): Promise<void> {
  await user.type(await field('productText'), '锂电铜箔');
  await user.selectOptions(await field('sector'), 'components-materials');
}

describe('registering a project', () => {
  it('sends figures as they are read with what was typed beside them, and leaves unknown null', async () => {
    const { user, address } = open();
    await writeRequired(user);
    await user.click(await screen.findByRole('radio', { name: '锂电铜箔' }));
    await next(user);
    await user.type(await field('areaM2'), '150亩');
    await user.type(await field('start'), '2027年第三季度');
    await step(user, 'money');
    await user.type(await field('investment'), '3亿元');
    await step(user, 'check');
    await user.click(await screen.findByRole('button', { name: zh['investor.form.send'] }));
    await waitFor(() => expect(address()).toBe(`/zh/my-projects/${project.id}`));
    const { fields, written } = api.calls(registerProject)[0]?.body ?? {};
    expect(fields).toMatchObject({
      productText: '锂电铜箔',
      product: 'copper-foil',
      areaM2: { min: muToM2(150), max: muToM2(150) },
      start: '2027-Q3',
      investment: { amount: 300_000_000, currency: 'CNY' },
    });
    expect(fields).toMatchObject({ powerMw: null, gasNeeded: null, tenure: null, markets: null, jobs: null, remarks: null, ksic: null });
    expect(written).toEqual({ areaM2: '150亩', start: '2027年第三季度', investment: '3亿元' });
  });

  it('shows beside a figure what it is read as while it is typed', async () => {
    const { user } = open('/my-projects/new?step=land');
    await user.type(await field('areaM2'), '150亩');
    expect(await screen.findByText(/^识别为：.*100,000/)).toBeTruthy();
  });

  it('does not take a product that nobody confirmed', async () => {
    const { user } = open();
    await writeRequired(user);
    await step(user, 'check');
    expect(await screen.findByText('已建议但尚未确认：锂电铜箔')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: zh['investor.form.send'] }));
    await waitFor(() => expect(api.calls(registerProject)[0]?.body.fields.product).toBeNull());
  });

  it('leads from the check to the field that is missing', async () => {
    const { user, address } = open('/my-projects/new?step=check');
    await user.click((await screen.findAllByRole('button', { name: zh['investor.check.missing'] }))[0] as HTMLElement);
    await waitFor(async () => expect(document.activeElement).toBe(await field('productText')));
    expect(address()).toContain('step=product');
    expect(api.calls(registerProject)).toHaveLength(0);
  });

  it('refuses what cannot be read, on whichever step it stands, and opens that step', async () => {
    const { user } = open();
    await writeRequired(user);
    await step(user, 'utilities');
    await user.type(await field('powerMw'), '很多');
    await step(user, 'check');
    await user.click(await screen.findByRole('button', { name: zh['investor.form.send'] }));
    await waitFor(async () => expect(document.activeElement).toBe(await field('powerMw')));
    expect(api.calls(registerProject)).toHaveLength(0);
  });

  it('puts an issue of the server at its field', async () => {
    api.refuse(registerProject, 'request.invalid', { fields: [{ path: 'fields.areaM2.max', code: 'too-small', params: {} }] });
    const { user } = open();
    await writeRequired(user);
    await step(user, 'check');
    await user.click(await screen.findByRole('button', { name: zh['investor.form.send'] }));
    await waitFor(async () => expect(document.activeElement).toBe(await field('areaM2')));
  });
});

describe('the draft of a new project', () => {
  it('is saved as it is typed, and the page says when', async () => {
    const { user } = open();
    await user.type(await field('productText'), '锂电铜箔');
    await screen.findByText(/^草稿已于2026.*保存$/, {}, { timeout: 4_000 });
    expect(api.calls(saveProjectDraft).at(-1)?.body.values).toMatchObject({ productText: '锂电铜箔', sector: null, areaM2: '' });
  });

  it('is there again on the next visit, with the step, and read anew', async () => {
    api.answer(readProjectDraft, {
      draft: { values: { productText: '隔膜', areaM2: '45~60亩', step: 'land', gone: 1 }, savedAt: SAVED_AT },
    });
    open();
    await screen.findByText(/^已恢复您于/);
    expect(((await field('areaM2')) as HTMLInputElement).value).toBe('45~60亩');
    expect(screen.getByText(/^识别为：.*30,000/)).toBeTruthy();
  });

  it('opens from the list, which has read it a moment before', async () => {
    api.answer(readSession, { viewer: viewerOf('investor') });
    api.answer(listProjects, { rows: [], total: 0, totalUnfiltered: 0, page: 1, pageSize: 50 });
    api.answer(readProjectDraft, { draft: { values: { productText: '隔膜' }, savedAt: SAVED_AT } });
    const { user } = renderPortal('/zh/my-projects');
    await user.click(await screen.findByRole('link', { name: zh['investor.draft.continue'] }));
    await screen.findByText(/^已恢复您于/);
    expect(((await field('productText')) as HTMLTextAreaElement).value).toBe('隔膜');
  });

  it('stays in the browser when it cannot be saved, says so, and is sent again on demand', async () => {
    api.refuse(saveProjectDraft, 'unavailable');
    const { user } = open();
    await user.type(await field('productText'), '隔膜');
    await screen.findByText(zh['investor.draft.failed'], {}, { timeout: 4_000 });
    expect(JSON.stringify({ ...sessionStorage })).toContain('隔膜');
    api.answer(saveProjectDraft, ({ body }) => ({ values: body.values, savedAt: SAVED_AT }));
    await user.click(screen.getByRole('button', { name: zh['investor.draft.retry'] }));
    await screen.findByText(/^草稿已于2026.*保存$/);
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('隔膜');
  });

  it('brings back what was typed on this device and never reached the server', async () => {
    const values = { productText: '银浆', step: 'product' };
    sessionStorage.setItem('bridge.form.00000000-0000-4000-8000-000000000001.new', JSON.stringify(values));
    api.answer(readProjectDraft, { draft: { values: { productText: '旧稿' }, savedAt: SAVED_AT } });
    open();
    await screen.findByText(zh['investor.draft.restoredLocal']);
    expect(((await field('productText')) as HTMLTextAreaElement).value).toBe('银浆');
    await waitFor(() => expect(api.calls(saveProjectDraft).at(-1)?.body.values).toEqual(values), { timeout: 4_000 });
  });

  it('is nobody else’s: another user of the same browser finds an empty form', async () => {
    sessionStorage.setItem('bridge.form.somebody-else.new', JSON.stringify({ productText: '机密' }));
    open();
    expect(((await field('productText')) as HTMLTextAreaElement).value).toBe('');
  });

  it('can be thrown away', async () => {
    api.answer(readProjectDraft, { draft: { values: { productText: '隔膜', step: 'money' }, savedAt: SAVED_AT } });
    api.answer(discardProjectDraft, undefined);
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: zh['investor.draft.startOver'] }));
    await user.click(await screen.findByRole('button', { name: zh['investor.draft.startOver'] }));
    await waitFor(async () => expect(((await field('productText')) as HTMLTextAreaElement).value).toBe(''));
    expect(api.calls(discardProjectDraft)).toHaveLength(1);
  });
});
