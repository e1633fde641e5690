import { LOCALES, type Locale, NOTICE_ITEMS, readDemoSignIns, readNotice, readSession, readSignInWays } from '@bridge/common';
import { CATALOGS } from '@bridge/i18n';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { noticeView } from '../../../test/privacy-fixtures.js';
import { renderPortal } from '../../../test/render-portal.js';
import { stubApi } from '../../../test/stub-api.js';
import { languageOf } from '../../shared/i18n/index.js';

const api = stubApi();
const en = CATALOGS.en;

beforeEach(() => {
  api.answer(readSession, { viewer: null });
  api.respond(readNotice, ({ search }) => {
    const version = Number(search.get('version') ?? 3);
    return Response.json(noticeView(search.get('locale') as Locale, { version }));
  });
});

describe('the privacy notice', () => {
  it.each(LOCALES)('is open to strangers in their language, item by item, with version, time and hash: %s', async (locale) => {
    renderPortal(`/${languageOf(locale)}/privacy-notice`);
    const words = CATALOGS[locale];
    await screen.findByRole('heading', { level: 1, name: words['privacy.notice.title'] });
    await screen.findByText(`controller 3 ${locale}`);
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(headings).toEqual(NOTICE_ITEMS.map((item) => words[`terms.noticeItem.${item}`]));
    expect(screen.getByText('3'.repeat(64))).toBeTruthy();
    expect(screen.getByText(`controller 3 ${locale}`).lang).toBe(locale);
  });

  it('is reached from the sign-in page', async () => {
    api.answer(readDemoSignIns, { signIns: [] });
    api.answer(readSignInWays, { passkeyOrigin: null, singleSignOn: false });
    const { user, address } = renderPortal('/en/sign-in');
    await user.click(await screen.findByRole('link', { name: en['shell.privacyNotice'] }));
    await screen.findByText('controller 3 en');
    expect(address()).toBe('/en/privacy-notice');
  });

  it('keeps the earlier version that was chosen in the address, and says that a newer one is in force', async () => {
    const { user, address } = renderPortal('/en/privacy-notice');
    await user.selectOptions(await screen.findByLabelText(en['privacy.notice.choose']), '2');
    await screen.findByText('controller 2 en');
    expect(address()).toBe('/en/privacy-notice?version=2');
    await user.click(screen.getByRole('link', { name: en['privacy.notice.toCurrent'] }));
    await screen.findByText('controller 3 en');
    expect(address()).toBe('/en/privacy-notice');
  });

  it('says plainly when the operator has not published one of its own', async () => {
    renderPortal('/en/privacy-notice?version=1');
    expect(await screen.findByText(en['privacy.notice.brought'])).toBeTruthy();
  });

  it('says that a version was never published, and leads to the one in force', async () => {
    api.refuse(readNotice, 'not-found');
    renderPortal('/en/privacy-notice?version=9');
    await screen.findByRole('heading', { name: en['privacy.notice.missing.title'] });
    expect(screen.getByRole('link', { name: en['privacy.notice.toCurrent'] }).getAttribute('href')).toBe('/en/privacy-notice');
  });

  it('can be asked for again when it could not be read', async () => {
    api.refuse(readNotice, 'unexpected');
    const { user } = renderPortal('/en/privacy-notice');
    const retry = await screen.findByRole('button', { name: en['ui.retry'] });
    api.answer(readNotice, noticeView('en'));
    await user.click(retry);
    await waitFor(() => expect(screen.getByText('controller 3 en')).toBeTruthy());
  });
});
