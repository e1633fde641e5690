import {
  createOrganisation,
  type DuplicateRow,
  dismissDuplicate,
  editOrganisation,
  findDuplicates,
  listDuplicates,
  listOrganisations,
  listProjects,
  mergeOrganisations,
  type ResponseOf,
  type Role,
  readHistory,
  readOrganisation,
  readOwnership,
  restoreOrganisation,
  saveOwnership,
  undoMerge,
} from '@bridge/common';
import { CATALOGS } from '@bridge/i18n';
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { uuid } from '../../../test/match-fixtures.js';
import { renderPage } from '../../../test/render-page.js';
import { stubApi } from '../../../test/stub-api.js';
import {
  DuplicatesPage,
  EditOrganisationPage,
  EditOwnershipPage,
  MergePage,
  MyCompanyPage,
  NewOrganisationPage,
  OrganisationPage,
  OrganisationsPage,
} from './index.js';
import { percentOf, withoutOwner } from './model/ownership-form.js';
import { pictureOf } from './model/picture-layout.js';
import { anOrganisation, anOwnership } from './testing/organisation-view.js';

const api = stubApi();
const en = CATALOGS.en;
const page = <Row,>(rows: Row[]) => ({ rows, total: rows.length, totalUnfiltered: rows.length, page: 1, pageSize: 50 });
const at = { route: '/organisations/$id', at: `/organisations/${uuid(60)}` };
const other = anOrganisation({ id: uuid(62), version: 7 }, { name: { ko: '시리코발트㈜', zh: null, en: null }, city: '서울', uscc: null });

function answer(view = anOrganisation(), owned = anOwnership()): void {
  api.answer(readOrganisation, ({ path }) => (path.endsWith(other.id) ? other : view));
  api.answer(readOwnership, owned);
  api.answer(listProjects, page([]));
}

describe('the list of organisations', () => {
  it('shows names in all scripts, numbers with their validity and possible duplicates', async () => {
    api.answer(listOrganisations, page([anOrganisation({ openDuplicates: 2 })]));
    renderPage(OrganisationsPage);
    await screen.findByRole('link', { name: 'Shili Cobalt' });
    screen.getByText('시리코발트 · 示例钴业股份有限公司');
    screen.getByText(en['organisations.numberState.wrong-check-digit']);
    screen.getByText('2 possible duplicates');
    expect(screen.queryByRole('link', { name: en['organisations.duplicates.title'] })).toBeNull();
  });

  it('asks the server in the words that were typed, and keeps them in the address', async () => {
    api.answer(listOrganisations, page([anOrganisation()]));
    const { user, address } = renderPage(OrganisationsPage);
    await user.type(await screen.findByRole('searchbox'), '화유');
    await waitFor(() => expect(decodeURIComponent(address())).toContain('q=화유'));
    await waitFor(() => expect(api.calls(listOrganisations).at(-1)?.search.get('q')).toBe('화유'));
  });
});

describe('the page of an organisation', () => {
  it('shows facts, people, and ownership as figures, picture and table', async () => {
    answer();
    renderPage(OrganisationPage, at);
    await screen.findByRole('heading', { level: 1, name: 'Shili Cobalt' });
    screen.getByText('124-81-00998');
    screen.getByText('示例有色 (Former name)');
    screen.getByText('A manager');
    await screen.findByText('30% to 100% (as stated: 35%)');
    screen.getByRole('img', { name: /Owners above Shili Cobalt/ });
    const table = within(screen.getByRole('table', { name: en['organisations.ownership.caption'] }));
    expect(table.getByRole('link', { name: '中间公司' }).getAttribute('href')).toBe(`/en/organisations/${uuid(61)}`);
    table.getByText('2 (end of the chain)');
  });

  it('of an investor’s own company offers no change where there is no right to it', async () => {
    answer(anOrganisation({ mayEdit: false }), anOwnership({ mayEdit: false }));
    renderPage(MyCompanyPage, { role: 'investor' });
    await screen.findByText('A manager');
    expect(screen.queryByRole('link', { name: en['organisations.edit'] })).toBeNull();
    expect(screen.queryByRole('link', { name: en['organisations.ownership.edit'] })).toBeNull();
  });

  it('undoes a merge after asking, and names what stayed', async () => {
    const merged = [{ mergeId: uuid(70), organisationId: other.id, name: other.fields.name, at: '2026-11-20T01:30:00Z' }];
    answer(anOrganisation({ merged }));
    api.answer(undoMerge, { survivor: anOrganisation(), restored: other, returned: 3, kept: [{ what: 'city', key: uuid(60) }] });
    const { user } = renderPage(OrganisationPage, { ...at, role: 'zone-manager' });
    await user.click(await screen.findByRole('button', { name: en['organisations.merged.undo'] }));
    await user.click(screen.getByRole('button', { name: en['organisations.merged.undo'] }));
    const notice = within(await screen.findByRole('status'));
    notice.getByText('3 records went back.');
    notice.getByText('City');
    expect(api.calls(undoMerge)[0]?.path).toContain(uuid(70));
  });
});

const entry = (seq: number, action: string, ...changes: ResponseOf<typeof readHistory>['entries'][number]['changes']) => ({
  ...{ seq, action, changes, restores: null },
  at: '2026-11-20T01:30:00Z',
  actor: 'An official',
  actorRole: 'zone-official' as const,
});
const other62 = { id: other.id, name: other.fields.name };
const HISTORY = {
  entries: [
    entry(15, 'organisation.duplicate-dismissed', { field: 'duplicate', before: other62, after: null }),
    entry(14, 'organisation.merged-away', { field: 'mergedInto', before: null, after: other62 }),
    entry(13, 'organisation.merge-undone', { field: 'merged', before: other62, after: null }),
    entry(
      12,
      'organisation.merged',
      { field: 'merged', before: null, after: other62 },
      { field: 'statement', before: null, after: anOwnership().statement },
    ),
    entry(11, 'organisation.ownership-changed', { field: 'owners', before: [], after: anOwnership().statement.owners }),
    entry(
      10,
      'organisation.changed',
      { field: 'city', before: '嘉兴', after: '桐乡' },
      { field: 'legalForm', before: 'cn-limited', after: 'cn-joint-stock' },
      { field: 'country', before: null, after: 'CN' },
      { field: 'businessNumber', before: null, after: '1248100998' },
    ),
    entry(9, 'organisation.number-learned', { field: 'uscc', before: null, after: '91330000123456789X' }),
    entry(8, 'organisation.created', { field: 'name', before: null, after: anOrganisation().fields.name }),
  ],
};

describe('the history of an organisation', () => {
  async function opened(role: Role = 'zone-official', view = anOrganisation()) {
    answer(view);
    api.answer(readHistory, HISTORY);
    const { user } = renderPage(OrganisationPage, { ...at, role });
    await user.click(await screen.findByText(en['audit.history']));
    await screen.findByText(en['audit.action.organisation.created']);
    return user;
  }

  it('says what was done in the words of its page: names, forms, numbers, owners, and other organisations by name', async () => {
    await opened();
    for (const { action } of HISTORY.entries) screen.getByText(en[`audit.action.${action}` as keyof typeof en]);
    screen.getByText('Legal form: Limited company (China) → Joint-stock company (China)');
    screen.getByText('Country: nothing → China');
    screen.getByText('Korean business number: nothing → 124-81-00998');
    screen.getByText('Unified Social Credit Code: nothing → 91330000123456789X');
    screen.getByText('Name: nothing → 시리코발트 / 示例钴业股份有限公司 / Shili Cobalt');
    screen.getByText('Owners: nothing → 中间公司 60%, Some Fund 20%');
    screen.getByText('Ownership: nothing → 中间公司 60%, Some Fund 20% · 国家开发银行 40%');
    screen.getByText('Merged into: nothing → 시리코발트㈜');
    screen.getByText('Possible duplicate: 시리코발트㈜ → nothing');
  });

  it('brings an earlier version back, after saying what that changes', async () => {
    const user = await opened();
    api.answer(restoreOrganisation, anOrganisation({ version: 4 }));
    const learned = within(screen.getByText(en['audit.action.organisation.number-learned']).closest('li') as HTMLElement);
    await user.click(learned.getByRole('button', { name: en['audit.restore'] }));
    screen.getByText(/City: 桐乡 → 嘉兴/);
    await user.click(learned.getByRole('button', { name: en['audit.restore'] }));
    await waitFor(() => expect(api.calls(restoreOrganisation)[0]?.body).toEqual({ version: 3, seq: 9 }));
  });

  it('says why a version from before a merge does not come back', async () => {
    const user = await opened();
    api.refuse(restoreOrganisation, 'organisation.merged-since');
    const created = within(screen.getByText(en['audit.action.organisation.created']).closest('li') as HTMLElement);
    await user.click(created.getByRole('button', { name: en['audit.restore'] }));
    await user.click(created.getByRole('button', { name: en['audit.restore'] }));
    await screen.findByText(en['errors.organisation.merged-since']);
  });

  it('is read by the ministry, which brings nothing back', async () => {
    await opened('ministry-reviewer', anOrganisation({ mayEdit: false, mayEditIdentity: false }));
    expect(screen.queryByRole('button', { name: en['audit.restore'] })).toBeNull();
  });

  it('is not there for the company itself, as it names others', async () => {
    answer();
    renderPage(MyCompanyPage, { role: 'investor-manager' });
    await screen.findByText('A manager');
    expect(screen.queryByText(en['audit.history'])).toBeNull();
  });
});

describe('the form of an organisation', () => {
  it('wants a name, sends unknown as unknown, and puts the server’s refusal at its field', async () => {
    api.refuse(createOrganisation, 'request.invalid', { fields: [{ path: 'fields.uscc', code: 'wrong-format', params: {} }] });
    const { user } = renderPage(NewOrganisationPage);
    await user.click(await screen.findByRole('button', { name: en['organisations.new'] }));
    await screen.findAllByText(en['organisations.nameMissing']);
    await user.type(screen.getByLabelText('Name in Chinese'), '示例');
    await user.type(screen.getByLabelText('Unified Social Credit Code'), '123');
    await user.click(screen.getByRole('button', { name: en['organisations.new'] }));
    await screen.findByText(`Unified Social Credit Code: ${en['errors.field.wrong-format']}`);
    expect(api.calls(createOrganisation)[0]?.body.fields).toMatchObject({
      name: { ko: null, zh: '示例', en: null },
      uscc: '123',
      city: null,
      aliases: [],
    });
  });

  it('shows both versions after a conflict, and saves on top of the newer one', async () => {
    answer();
    api.refuse(editOrganisation, 'edit.conflict', { current: anOrganisation({ version: 4 }, { city: '嘉兴' }) });
    const { user } = renderPage(EditOrganisationPage, { route: '/organisations/$id/edit', at: `/organisations/${uuid(60)}/edit` });
    const city = await screen.findByLabelText('City');
    await user.clear(city);
    await user.type(city, '杭州');
    await user.click(screen.getByRole('button', { name: en['organisations.save'] }));
    await screen.findByText('嘉兴');
    api.answer(editOrganisation, anOrganisation());
    await user.click(screen.getByRole('button', { name: en['ui.conflictKeepMine'] }));
    await waitFor(() => expect(api.calls(editOrganisation).at(-1)?.body).toMatchObject({ version: 4, fields: { city: '杭州' } }));
  });

  it('locks what the company is recognised by for its own manager, and says why', async () => {
    answer(anOrganisation({ mayEditIdentity: false }));
    renderPage(EditOrganisationPage, { route: '/organisations/$id/edit', at: `/organisations/${uuid(60)}/edit`, role: 'investor-manager' });
    expect(await screen.findByLabelText('Unified Social Credit Code')).toHaveProperty('disabled', true);
    expect(screen.getByLabelText('City')).toHaveProperty('disabled', false);
    screen.getByText(en['organisations.identityHint']);
  });
});

describe('the form of owners', () => {
  const route = { route: '/organisations/$id/ownership', at: `/organisations/${uuid(60)}/ownership` };

  it('sends shares as read, an unknown one as unknown, and what an owner holds a part of', async () => {
    answer();
    api.answer(saveOwnership, anOwnership());
    const { user } = renderPage(EditOwnershipPage, route);
    await user.click(await screen.findByRole('button', { name: en['organisations.ownership.addOwner'] }));
    const names = screen.getAllByRole('textbox', { name: /^Owner/ });
    await user.type(names[2] as HTMLElement, '王某');
    await user.selectOptions(screen.getAllByLabelText(/^Kind/)[2] as HTMLElement, 'person');
    await user.selectOptions(screen.getAllByLabelText(/^Holds a part of/)[2] as HTMLElement, '1');
    await user.click(screen.getByRole('button', { name: en['organisations.save'] }));
    await waitFor(() => expect(api.calls(saveOwnership)).toHaveLength(1));
    expect(api.calls(saveOwnership)[0]?.body.statement.owners).toEqual([
      ...anOwnership().statement.owners,
      { organisationId: null, name: '王某', kind: 'person', country: null, percent: null, of: 1 },
    ]);
  });

  it('stops at a share that is none, at its field', async () => {
    answer();
    const { user } = renderPage(EditOwnershipPage, route);
    const [share] = await screen.findAllByLabelText('Share in %');
    await user.clear(share as HTMLElement);
    await user.type(share as HTMLElement, 'half');
    await user.click(screen.getByRole('button', { name: en['organisations.save'] }));
    await screen.findByText(`Owner 1: ${en['errors.field.wrong-format']}`);
    expect(api.calls(saveOwnership)).toHaveLength(0);
  });

  it('finds an owner among the organisations by name in any script', async () => {
    answer();
    api.answer(listOrganisations, page([other]));
    const { user } = renderPage(EditOwnershipPage, route);
    await user.type(await screen.findByRole('searchbox'), '시리');
    await user.click(await screen.findByRole('button', { name: 'Add 시리코발트㈜' }));
    expect((screen.getAllByRole('textbox', { name: /^Owner/ })[2] as HTMLInputElement).value).toBe('시리코발트㈜');
    expect(screen.getAllByText(en['organisations.ownership.linked'])).toHaveLength(2);
  });

  it('reads shares as people write them', () => {
    expect(['12.5', '12,5 %', '１２％', '', null].map(percentOf)).toEqual([12.5, 12.5, 12, null, null]);
    expect(percentOf('half')).toBeNaN();
  });

  it('keeps tiers together when a row goes', () => {
    const row = (of: string | null) => ({ organisationId: null, name: 'x', kind: 'company', country: null, percent: null, of });
    expect(withoutOwner([row(null), row(null), row('1'), row('0')], 0).map(({ of }) => of)).toEqual([null, '0', null]);
  });
});

describe('the picture of owners', () => {
  it('has a row for each tier, the organisation at the foot, and a line for each holding', () => {
    const { boxes, lines, cut } = pictureOf(anOwnership());
    const heights = new Map(boxes.map(({ key, y }) => [key, y]));
    expect(heights.get('h1')).toBeLessThan(heights.get('h0') ?? 0);
    expect(heights.get('h0')).toBe(heights.get('h2'));
    expect(Math.max(...heights.values())).toBe(heights.get('target'));
    expect(lines).toHaveLength(3);
    expect(cut).toBeNull();
  });
});

const PAIR: DuplicateRow = {
  id: uuid(80),
  state: 'open',
  score: 100,
  reasons: [{ code: 'same-reading', params: { first: '시리', second: '시리' } }],
  first: anOrganisation(),
  second: other,
  foundAt: '2026-11-20T01:30:00Z',
};

describe('the queue of duplicates', () => {
  it('says why a pair may be one, leads to the comparison, and takes "they are two"', async () => {
    api.answer(listDuplicates, page([PAIR]));
    api.answer(dismissDuplicate, { id: PAIR.id, state: 'dismissed' });
    const { user } = renderPage(DuplicatesPage, { role: 'zone-manager' });
    await screen.findByText('Sounds the same: 시리 / 시리');
    expect(screen.getByRole('link', { name: /^Compare: Shili Cobalt/ }).getAttribute('href')).toBe(
      `/en/organisations/${uuid(60)}/merge/${other.id}`,
    );
    await user.click(screen.getByRole('button', { name: en['organisations.duplicates.dismiss'] }));
    await waitFor(() => expect(api.calls(dismissDuplicate)).toHaveLength(1));
  });

  it('has all compared again on demand', async () => {
    api.answer(listDuplicates, page([]));
    api.answer(findDuplicates, { organisations: 41 });
    const { user } = renderPage(DuplicatesPage, { role: 'zone-manager' });
    await screen.findByText(en['organisations.duplicates.none.title']);
    await user.click(screen.getByRole('button', { name: en['organisations.duplicates.search'] }));
    await screen.findByText(/41 organisations are being compared/);
  });
});

describe('merging', () => {
  it('shows both sides field by field, and sends what was chosen on the versions that were compared', async () => {
    answer();
    api.answer(mergeOrganisations, anOrganisation());
    const merge = {
      route: '/organisations/$id/merge/$other',
      at: `/organisations/${uuid(60)}/merge/${other.id}`,
      role: 'zone-manager' as const,
    };
    const { user, address } = renderPage(MergePage, merge);
    await user.click(await screen.findByRole('radio', { name: '서울' }));
    // What one side alone knows is no choice.
    expect(screen.queryByRole('radio', { name: 'Shili Cobalt' })).toBeNull();
    await user.click(screen.getByRole('button', { name: en['organisations.merge.do'] }));
    await user.click(screen.getByRole('button', { name: en['organisations.merge.do'] }));
    await waitFor(() => expect(address()).toBe(`/en/organisations/${uuid(60)}`));
    expect(api.calls(mergeOrganisations)[0]?.body).toMatchObject({
      version: 3,
      mergedId: other.id,
      mergedVersion: 7,
      keep: { city: 'merged', nameKo: 'survivor' },
    });
  });
});
