import {
  LOCALES,
  listPasskeys,
  ROLES,
  readDemoSignIns,
  readSecondFactor,
  readSession,
  readSignInWays,
  readWorkQueue,
  signIn,
  signOut,
} from '@bridge/common';
import { CATALOGS } from '@bridge/i18n';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { renderPortal } from '../../test/render-portal.js';
import { stubApi } from '../../test/stub-api.js';
import { viewerOf } from '../../test/viewers.js';
import { languageOf } from '../shared/i18n/index.js';
import { NAVIGATION } from './layout/navigation-items.js';

const api = stubApi();

beforeEach(() => {
  localStorage.clear();
  api.answer(readSession, { viewer: viewerOf('zone-official') });
  api.answer(readWorkQueue, { items: [] });
  api.answer(readDemoSignIns, { signIns: [] });
  api.answer(readSignInWays, { passkeyOrigin: null, singleSignOn: false });
});

afterEach(() => {
  jest.restoreAllMocks();
});

describe('the language of an address', () => {
  it.each(LOCALES)('is spoken on the whole page and named in <html lang>: %s', async (locale) => {
    renderPortal(`/${languageOf(locale)}`);
    await screen.findByRole('link', { name: CATALOGS[locale]['shell.productName'] });
    expect(document.documentElement.lang).toBe(locale);
  });

  it('changes without leaving the page or its filter', async () => {
    const { user, address } = renderPortal('/ko/nowhere?status=open&status=sold&q=2024');
    await user.click(await screen.findByRole('link', { name: '中文' }));
    await screen.findByRole('heading', { name: CATALOGS['zh-CN']['shell.notFound.title'] });
    expect(address()).toBe('/zh/nowhere?status=open&status=sold&q=2024');
  });

  it('changes without losing what was typed', async () => {
    api.answer(readSession, { viewer: null });
    const { user } = renderPortal('/en/sign-in');
    await user.type(await screen.findByLabelText('E-mail'), 'half@typ');
    await user.click(screen.getByRole('link', { name: '한국어' }));
    expect((await screen.findByLabelText<HTMLInputElement>(CATALOGS.ko['session.email'])).value).toBe('half@typ');
  });

  it('is added to an address that has none, as in a mail, with its query kept', async () => {
    localStorage.setItem('bridge.language', 'zh');
    const { address } = renderPortal('/nowhere/at-all?page=2');
    await screen.findByRole('heading', { name: CATALOGS['zh-CN']['shell.notFound.title'] });
    expect(address()).toBe('/zh/nowhere/at-all?page=2');
  });
});

describe('a page behind sign-in', () => {
  it('leads whoever must set up a second factor there from everywhere, with no way to other pages', async () => {
    api.answer(readSession, { viewer: { ...viewerOf('administrator'), permissions: [], duty: 'second-factor' } });
    api.answer(readSecondFactor, { authenticatorSince: null, recoveryCodesLeft: 0, required: true, demo: false });
    api.answer(listPasskeys, { passkeys: [] });
    const { address } = renderPortal('/ko/rules');
    await screen.findByText(CATALOGS.ko['secondFactor.duty.text']);
    expect(address()).toBe('/ko/account/second-factor?return=%2Frules');
    expect(screen.queryByRole('navigation', { name: CATALOGS.ko['shell.navigation'] })).toBeNull();
  });

  it('sends whoever is not signed in to sign-in and remembers the page', async () => {
    api.answer(readSession, { viewer: null });
    const { address } = renderPortal('/ko/reports?state=draft');
    await waitFor(() => expect(address()).toBe('/ko/sign-in?return=%2Freports%3Fstate%3Ddraft'));
  });

  it.each([
    ['/en/sign-in?return=/nowhere%3Fpage%3D2', '/en/nowhere?page=2'],
    ['/en/sign-in?return=//elsewhere.test', '/en'],
    ['/en/sign-in', '/en'],
  ])('opens after sign-in, if it is a page of the portal: %s', async (from, to) => {
    api.answer(readSession, { viewer: null });
    api.answer(signIn, { viewer: viewerOf('investor') });
    const { user, address } = renderPortal(from);
    await user.type(await screen.findByLabelText('E-mail'), 'a@b.test');
    await user.type(screen.getByLabelText('Password'), 'secret');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    await screen.findByRole('navigation', { name: 'Main menu' });
    expect(address()).toBe(to);
  });

  it('takes the focus and names the tab after a change of page', async () => {
    const { user } = renderPortal('/en/nowhere');
    await user.click(await screen.findByRole('link', { name: 'To the start page' }));
    await waitFor(() => expect(document.title).toBe('Home – Saemangeum Bridge'));
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it('goes to sign-in when a call learns that the session has ended', async () => {
    api.refuse(readWorkQueue, 'session.required');
    const { address } = renderPortal('/en');
    await waitFor(() => expect(address()).toBe('/en/sign-in'));
  });

  it.each(ROLES)('shows the navigation of the role: %s', async (role) => {
    api.answer(readSession, { viewer: viewerOf(role) });
    renderPortal('/en');
    const navigation = await screen.findByRole('navigation', { name: 'Main menu' });
    expect(
      within(navigation)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(NAVIGATION[role].map(({ label }) => CATALOGS.en[label]));
  });

  it('says so in the frame when an address leads nowhere', async () => {
    renderPortal('/en/reports/there/is/no/such');
    await screen.findByRole('heading', { name: 'Page not found' });
    expect(screen.getByRole('navigation', { name: 'Main menu' })).toBeTruthy();
  });

  it('lets the reader try again when the first question to the server got no answer', async () => {
    api.respond(readSession, () => {
      throw new TypeError('connection refused');
    });
    // React and the router report what they caught, which is what this test provokes.
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    renderPortal('/en');
    await screen.findByText(/could not be reached|cannot be reached/, undefined, { timeout: 20_000 });
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  }, 30_000);

  it('keeps the reader on the page and says why when sign-out fails', async () => {
    api.refuse(signOut, 'unavailable');
    const { user } = renderPortal('/en');
    await user.click(await screen.findByRole('button', { name: 'Account of A zone-official' }));
    await user.click(screen.getByRole('button', { name: 'Sign out' }));
    expect((await screen.findByRole('alert')).textContent).toBe(CATALOGS.en['errors.unavailable']);
    expect(api.calls(signOut)[0]?.headers.get('x-bridge-request')).toBe('1');
  });
});
