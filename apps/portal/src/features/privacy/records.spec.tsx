import { listNotices, listPrivacyRecords, type PrivacyRecord, readSession } from '@bridge/common';
import { CATALOGS } from '@bridge/i18n';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { publishedNotice } from '../../../test/privacy-fixtures.js';
import { renderPortal } from '../../../test/render-portal.js';
import { stubApi } from '../../../test/stub-api.js';
import { viewerOf } from '../../../test/viewers.js';

const api = stubApi();
const en = CATALOGS.en;
const at = '2026-11-20T01:00:00Z';
const record = (end: number, more: Partial<PrivacyRecord> = {}): PrivacyRecord => ({
  userId: `00000000-0000-4000-8000-0000000000f${end}`,
  displayName: `Person ${end}`,
  role: 'investor',
  state: 'settled',
  seen: { version: 3, locale: 'zh-CN', at },
  consents: [
    { consent: 'processing', given: true, version: 3, at },
    { consent: 'cross-border', given: false, version: 3, at },
  ],
  erasedAt: null,
  ...more,
});
const pageOf = (rows: PrivacyRecord[], total = rows.length) => ({ rows, total, totalUnfiltered: 80, page: 1, pageSize: 50 });

beforeEach(() => {
  api.answer(readSession, { viewer: viewerOf('administrator') });
  api.answer(
    listPrivacyRecords,
    pageOf([record(1), record(2, { displayName: 'person-7f3a', state: 'erased', erasedAt: at, seen: null, consents: [] })], 80),
  );
  api.answer(listNotices, { rows: [publishedNotice(2), publishedNotice(1, { publishedBy: null, seenBy: 1 })] });
});

describe('the records of notices and consents', () => {
  it('say of each person what they saw in which language and version, each consent apart, and whether they were erased', async () => {
    renderPortal('/en/privacy');
    const person = await screen.findByRole('row', { name: /^Person 1/ });
    expect(within(person).getByText('Version 3 · 中文 · 20 November 2026 10:00')).toBeTruthy();
    expect(within(person).getByText('Processing of personal data: Given 20 November 2026 10:00 (version 3)')).toBeTruthy();
    expect(within(person).getByText(/^Transfer across the border: Refused or withdrawn/)).toBeTruthy();
    const erased = screen.getByRole('row', { name: /^person-7f3a/ });
    expect(within(erased).getByText('20 November 2026 10:00')).toBeTruthy();
  });

  it('are filtered by state and paged in the address', async () => {
    const { user, address } = renderPortal('/en/privacy');
    await user.selectOptions(await screen.findByRole('combobox', { name: en['privacy.records.state'] }), 'withheld');
    await waitFor(() => expect(address()).toBe('/en/privacy?state=withheld'));
    await waitFor(() => expect(api.calls(listPrivacyRecords).at(-1)?.search.get('state')).toBe('withheld'));
    await user.click(screen.getByRole('button', { name: en['ui.pageNext'] }));
    await waitFor(() => expect(address()).toBe('/en/privacy?state=withheld&page=2'));
  });

  it('tell nobody yet from none of that state', async () => {
    api.answer(listPrivacyRecords, pageOf([], 0));
    const { user } = renderPortal('/en/privacy?state=waiting');
    await user.click(await screen.findByRole('button', { name: en['ui.filtersClear'] }));
    await screen.findByText(en['privacy.records.empty.title']);
  });

  it('can be asked for again when they could not be read', async () => {
    api.refuse(listPrivacyRecords, 'unexpected');
    api.answer(listNotices, { rows: [] });
    renderPortal('/en/privacy');
    expect(await screen.findByRole('button', { name: en['ui.retry'] })).toBeTruthy();
    expect(screen.getByText(en['privacy.notices.none'])).toBeTruthy();
  });

  it.each(['investor', 'zone-manager', 'ministry-approver'] as const)('are closed to others: %s', async (role) => {
    api.answer(readSession, { viewer: viewerOf(role) });
    renderPortal('/en/privacy');
    await screen.findByRole('heading', { name: en['shell.noPermission.title'] });
    expect(api.calls(listPrivacyRecords)).toEqual([]);
  });
});

describe('the versions of the notice', () => {
  it('say who published them when and how many saw them, and are read in each language', async () => {
    const { user } = renderPortal('/en/privacy');
    const newest = await screen.findByRole('row', { name: /^2 / });
    expect(newest.textContent).toContain('An administrator');
    expect(newest.textContent).toContain('12 people');
    expect(screen.getByRole('row', { name: /^1 / }).textContent).toContain(en['privacy.notices.by.product']);
    await user.click(within(newest).getByRole('button', { name: 'Read version 2' }));
    expect(screen.getByText('controller 2 en').lang).toBe('en');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language of version 2' }), 'ko');
    expect(screen.getByText('controller 2 ko').lang).toBe('ko');
    await user.click(within(newest).getByRole('button', { name: 'Read version 2' }));
    expect(screen.queryByText('controller 2 ko')).toBeNull();
  });

  it('are read by an auditor, who is not offered to publish one', async () => {
    api.answer(readSession, { viewer: viewerOf('auditor') });
    renderPortal('/en/privacy');
    await screen.findByRole('button', { name: 'Read version 2' });
    expect(screen.queryByRole('link', { name: en['privacy.publish.title'] })).toBeNull();
  });
});
