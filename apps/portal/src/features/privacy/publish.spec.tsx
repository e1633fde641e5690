import {
  LOCALES,
  listNotices,
  listPrivacyRecords,
  NOTICE_ITEMS,
  publishNotice,
  readNotice,
  readPrivacy,
  readSession,
} from '@bridge/common';
import { CATALOGS } from '@bridge/i18n';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { noticeView, publishedNotice, UNANSWERED } from '../../../test/privacy-fixtures.js';
import { renderPortal } from '../../../test/render-portal.js';
import { stubApi } from '../../../test/stub-api.js';
import { viewerOf } from '../../../test/viewers.js';

const api = stubApi();
const en = CATALOGS.en;
const NEWEST = publishedNotice(2);

beforeEach(() => {
  sessionStorage.clear();
  api.answer(readSession, { viewer: viewerOf('administrator') });
  api.answer(listNotices, { rows: [NEWEST, publishedNotice(1)] });
  api.answer(listPrivacyRecords, { rows: [], total: 0, totalUnfiltered: 0, page: 1, pageSize: 50 });
});

const fieldsOf = async (item: (typeof NOTICE_ITEMS)[number]) => {
  const group = await screen.findByRole('group', { name: en[`terms.noticeItem.${item}`] });
  return within(group).getAllByRole<HTMLTextAreaElement>('textbox');
};
const first = async (item: (typeof NOTICE_ITEMS)[number]): Promise<HTMLTextAreaElement> => {
  const [field] = await fieldsOf(item);
  if (!field) throw new Error(`no field for ${item}`);
  return field;
};
/** Fills a long field at once, as a paste does. */
const paste = async ({ user }: ReturnType<typeof renderPortal>, field: HTMLTextAreaElement, text: string) => {
  await user.clear(field);
  await user.click(field);
  await user.paste(text);
};

describe('a new version of the notice', () => {
  it('begins with the texts in force, every item in every language', async () => {
    renderPortal('/en/privacy/new');
    for (const item of NOTICE_ITEMS) {
      const fields = await fieldsOf(item);
      expect(fields.map(({ lang, value }) => [lang, value])).toEqual(LOCALES.map((locale) => [locale, NEWEST.texts[locale][item]]));
    }
  });

  it('is published after a second yes that says who is asked again, and its author is asked first', async () => {
    api.answer(publishNotice, () => {
      api.answer(readSession, { viewer: { ...viewerOf('administrator'), permissions: [], duty: 'notice' } });
      return publishedNotice(3);
    });
    api.answer(readNotice, noticeView('en'));
    api.answer(readPrivacy, { ...UNANSWERED, consents: [] });
    const portal = renderPortal('/en/privacy/new');
    await paste(portal, await first('purpose'), '  새로운 목적  ');
    await portal.user.click(screen.getByRole('button', { name: en['privacy.publish.next'] }));
    const question = within(await screen.findByRole('group', { name: en['privacy.publish.question'] }));
    expect(api.calls(publishNotice)).toEqual([]);
    await portal.user.click(question.getByRole('button', { name: en['privacy.publish.confirm'] }));
    await screen.findByText('controller 3 en');
    expect(portal.address()).toMatch(/^\/en\/account\/privacy/);
    const { texts } = NEWEST;
    expect(api.calls(publishNotice)[0]?.body).toEqual({
      replaces: NEWEST.version,
      texts: { ...texts, ko: { ...texts.ko, purpose: '새로운 목적' } },
    });
    expect(sessionStorage.length).toBe(0);
  });

  it('is not asked about while an item is missing in one language, which is named', async () => {
    const portal = renderPortal('/en/privacy/new');
    await portal.user.clear(await first('transfer'));
    await portal.user.click(screen.getByRole('button', { name: en['privacy.publish.next'] }));
    const summary = await screen.findByRole('alert');
    expect(within(summary).getByRole('button').textContent).toBe(`Transfer across the border (한국어): ${en['errors.field.required']}`);
    expect(screen.queryByRole('button', { name: en['privacy.publish.confirm'] })).toBeNull();
    expect(api.calls(publishNotice)).toEqual([]);
  });

  it('is there again after a reload with what was typed, until its author begins anew', async () => {
    const before = renderPortal('/en/privacy/new');
    await paste(before, await first('rights'), 'half of a sentence');
    cleanup();
    const after = renderPortal('/en/privacy/new');
    await screen.findByText(en['privacy.publish.restored']);
    expect((await first('rights')).value).toBe('half of a sentence');
    const again = en['privacy.publish.startOver'];
    await after.user.click(screen.getByRole('button', { name: again }));
    await after.user.click(
      within(screen.getByRole('group', { name: en['privacy.publish.startOver.question'] })).getByRole('button', { name: again }),
    );
    expect((await first('rights')).value).toBe(NEWEST.texts.ko.rights);
    expect(sessionStorage.length).toBe(0);
  });

  it('keeps every text when publishing was refused', async () => {
    api.refuse(publishNotice, 'unavailable');
    const portal = renderPortal('/en/privacy/new');
    await paste(portal, await first('basis'), 'kept');
    await portal.user.click(screen.getByRole('button', { name: en['privacy.publish.next'] }));
    await portal.user.click(await screen.findByRole('button', { name: en['privacy.publish.confirm'] }));
    expect((await screen.findByRole('alert')).textContent).toContain(en['errors.unavailable']);
    expect((await first('basis')).value).toBe('kept');
  });

  it('is empty where none was published yet', async () => {
    api.answer(listNotices, { rows: [] });
    renderPortal('/en/privacy/new');
    expect((await fieldsOf('controller')).map(({ value }) => value)).toEqual(['', '', '']);
  });

  it('is written by administrators alone', async () => {
    api.answer(readSession, { viewer: viewerOf('auditor') });
    renderPortal('/en/privacy/new');
    await waitFor(() => expect(screen.getByRole('heading', { name: en['shell.noPermission.title'] })).toBeTruthy());
    expect(api.calls(listNotices)).toEqual([]);
  });
});
