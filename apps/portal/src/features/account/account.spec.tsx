import {
  acceptInvitation,
  changePassword,
  changeProfile,
  endOtherSessions,
  endSession,
  listSessions,
  readAccount,
  requestPasswordReset,
  resetPassword,
  type SessionView,
} from '@bridge/common';
import { CATALOGS } from '@bridge/i18n';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { renderPage } from '../../../test/render-page.js';
import { stubApi } from '../../../test/stub-api.js';
import { AcceptInvitationPage, AccountPage, ForgotPasswordPage, ResetPasswordPage } from './index.js';

const api = stubApi();
const words = CATALOGS.en;
const TOKEN = 't'.repeat(43);
const session = (end: number, more: Partial<SessionView> = {}): SessionView => ({
  id: `00000000-0000-4000-8000-00000000000${end}`,
  createdAt: '2026-11-28T01:00:00Z',
  lastUsedAt: '2026-11-29T01:00:00Z',
  browser: 'chrome',
  system: 'windows',
  network: '203.0.113.*',
  current: false,
  ...more,
});
const account = { email: 'a@b.test', displayName: 'A', locale: 'en', role: 'zone-official', demo: false } as const;

beforeEach(() => {
  api.answer(readAccount, account);
  api.answer(listSessions, { sessions: [session(1, { current: true }), session(2, { browser: 'wechat', system: 'android' })] });
});

describe('the own account', () => {
  it('changes name and language of mails', async () => {
    api.answer(changeProfile, ({ body }) => ({ ...account, ...body }));
    const { user } = renderPage(AccountPage);
    const name = await screen.findByRole('textbox', { name: /^Name/ });
    await user.clear(name);
    await user.type(name, '김민준');
    await user.click(screen.getByRole('button', { name: words['account.save'] }));
    await screen.findByText(words['account.saved']);
    expect(api.calls(changeProfile)[0]?.body).toEqual({ displayName: '김민준', locale: 'en' });
  });

  it('says beside the field when a new password is too short, and sends nothing', async () => {
    api.answer(changePassword, { taken: true });
    const { user } = renderPage(AccountPage);
    await user.type(await screen.findByLabelText(/^Current password/), 'the old one');
    await user.type(screen.getByLabelText(/^New password/), 'short');
    await user.click(screen.getByRole('button', { name: words['account.password.change'] }));
    expect((await screen.findAllByText(words['ui.passwordShort'])).length).toBeGreaterThan(0);
    expect(api.calls(changePassword)).toEqual([]);
  });

  it('says why a new password is refused and keeps what was typed', async () => {
    api.refuse(changePassword, 'password.common');
    const { user } = renderPage(AccountPage);
    await user.type(await screen.findByLabelText(/^Current password/), 'the old one');
    await user.type(screen.getByLabelText(/^New password/), 'password123456');
    await user.click(screen.getByRole('button', { name: words['account.password.change'] }));
    expect((await screen.findByRole('alert')).textContent).toContain(words['errors.password.common']);
    expect(screen.getByLabelText<HTMLInputElement>(/^New password/).value).toBe('password123456');
  });

  it('of the demo world offers nothing to change, and says why', async () => {
    api.answer(readAccount, { ...account, demo: true });
    renderPage(AccountPage);
    expect(await screen.findByText(words['account.demo'])).toBeTruthy();
    expect(screen.queryByRole('button', { name: words['account.password.change'] })).toBeNull();
  });

  it('leads to two-step sign-in, and to what was consented to and what is kept', async () => {
    renderPage(AccountPage);
    expect((await screen.findByRole('link', { name: words['account.secondFactor'] })).getAttribute('href')).toBe(
      '/en/account/second-factor',
    );
    expect(screen.getByRole('link', { name: words['account.privacy'] }).getAttribute('href')).toBe('/en/account/privacy');
  });

  it('shows where it is signed in, and ends one or all the others', async () => {
    api.answer(endSession, undefined);
    api.answer(endOtherSessions, undefined);
    const { user } = renderPage(AccountPage);
    const lost = await screen.findByRole('row', { name: /WeChat on Android/ });
    expect(within(screen.getByRole('row', { name: /this session/ })).queryByRole('button')).toBeNull();
    await user.click(within(lost).getByRole('button'));
    await waitFor(() => expect(api.calls(endSession)[0]?.path).toBe(`/api/account/sessions/${session(2).id}`));
    const all = words['account.sessions.endOthers'];
    await user.click(await screen.findByRole('button', { name: all }));
    await user.click(within(screen.getByRole('group')).getByRole('button', { name: all }));
    await waitFor(() => expect(api.calls(endOtherSessions)).toHaveLength(1));
  });
});

describe('the pages behind the links of mails', () => {
  it('take the secret from behind the # and say when it is missing', async () => {
    renderPage(ResetPasswordPage, { route: '/reset-password', at: '/reset-password' });
    expect(await screen.findByText(words['account.link.missing'])).toBeTruthy();
  });

  it('set a new password and lead to sign-in', async () => {
    api.answer(resetPassword, { taken: true });
    const { user } = renderPage(ResetPasswordPage, { route: '/reset-password', at: `/reset-password#token=${TOKEN}` });
    await user.type(await screen.findByLabelText(/^New password/), 'eight kites over a lake');
    await user.click(screen.getByRole('button', { name: words['account.reset.submit'] }));
    expect((await screen.findByRole('link', { name: words['account.toSignIn'] })).getAttribute('href')).toBe('/en/sign-in');
    expect(api.calls(resetPassword)[0]?.body).toEqual({ token: TOKEN, password: 'eight kites over a lake' });
  });

  it('take up an invitation in the language of the page, and say when the link is of no use any more', async () => {
    api.refuse(acceptInvitation, 'link.invalid');
    const at = `/accept-invitation#token=${TOKEN}`;
    const { user } = renderPage(AcceptInvitationPage, { route: '/accept-invitation', at, locale: 'ko' });
    await user.type(await screen.findByRole('textbox', { name: new RegExp(`^${CATALOGS.ko['account.displayName']}`) }), '이서연');
    await user.type(screen.getByLabelText(new RegExp(`^${CATALOGS.ko['account.password']} ?\\(`)), 'seven small boats');
    await user.click(screen.getByRole('button', { name: CATALOGS.ko['account.invited.submit'] }));
    expect((await screen.findByRole('alert')).textContent).toContain(CATALOGS.ko['errors.link.invalid']);
    expect(api.calls(acceptInvitation)[0]?.body).toMatchObject({ displayName: '이서연', locale: 'ko' });
  });

  it('ask for a link and say the same whether or not there is an account', async () => {
    api.answer(requestPasswordReset, { taken: true });
    const { user } = renderPage(ForgotPasswordPage);
    await user.type(await screen.findByRole('textbox', { name: /^E-mail/ }), 'who@b.test');
    await user.click(screen.getByRole('button', { name: words['account.forgot.send'] }));
    expect(await screen.findByText(words['account.forgot.sent'])).toBeTruthy();
  });
});
