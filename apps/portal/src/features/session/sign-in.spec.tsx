import {
  beginPasskeySignIn,
  passSecondStep,
  readDemoSignIns,
  readSession,
  readSignInWays,
  readWorkQueue,
  signIn,
  signInByPasskey,
} from '@bridge/common';
import { CATALOGS } from '@bridge/i18n';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { renderPage } from '../../../test/render-page.js';
import { stubApi } from '../../../test/stub-api.js';
import { viewerOf } from '../../../test/viewers.js';
import { SignInPage } from './index.js';

const api = stubApi();
const en = CATALOGS.en;

beforeEach(() => {
  api.answer(readSession, { viewer: null });
  api.answer(readWorkQueue, { items: [] });
  api.answer(readDemoSignIns, { signIns: [] });
  api.answer(readSignInWays, { passkeyOrigin: null, singleSignOn: false });
  api.answer(signIn, { viewer: viewerOf('investor') });
});

const signInAs = async ({ user }: ReturnType<typeof renderPage>, email: string, password: string) => {
  await user.type(await screen.findByLabelText(en['session.email']), email);
  await user.type(screen.getByLabelText(en['session.password']), password);
  await user.click(screen.getByRole('button', { name: en['session.submit'] }));
};

describe('signing in', () => {
  it('sends the address as the contract reads it, with the header that only the portal sets', async () => {
    await signInAs(renderPage(SignInPage), ' Official@Bridge.Test ', 'secret word');
    await waitFor(() => expect(api.calls(signIn)).toHaveLength(1));
    const [call] = api.calls(signIn);
    expect(call?.body).toEqual({ email: 'official@bridge.test', password: 'secret word' });
    expect(call?.headers.get('x-bridge-request')).toBe('1');
  });

  it('asks for what is missing and sends nothing', async () => {
    const { user } = renderPage(SignInPage);
    await user.click(await screen.findByRole('button', { name: en['session.submit'] }));
    expect(await screen.findAllByText(en['errors.field.required'])).toHaveLength(2);
    expect(api.calls(signIn)).toHaveLength(0);
  });

  it.each(['ko', 'zh-CN', 'en'] as const)(
    'says in the reader’s language that the credentials are wrong, and keeps what was typed: %s',
    async (locale) => {
      api.refuse(signIn, 'session.wrong-credentials');
      const { user } = renderPage(SignInPage, { locale });
      const words = CATALOGS[locale];
      await user.type(await screen.findByLabelText(words['session.email']), 'a@b.test');
      await user.type(screen.getByLabelText(words['session.password']), 'wrong');
      await user.click(screen.getByRole('button', { name: words['session.submit'] }));
      expect((await screen.findByRole('alert')).textContent).toContain(words['errors.session.wrong-credentials']);
      expect(screen.getByLabelText<HTMLInputElement>(words['session.email']).value).toBe('a@b.test');
    },
  );

  it('says how long to wait after too many tries', async () => {
    api.refuse(signIn, 'rate.limited', { params: { minutesCount: 42 } });
    await signInAs(renderPage(SignInPage), 'a@b.test', 'x');
    expect((await screen.findByRole('alert')).textContent).toContain('42 minutes');
  });

  it('fills the form with a demo account at one press', async () => {
    api.answer(readDemoSignIns, { signIns: [{ role: 'investor', email: 'investor@demo.test', password: 'demo word' }] });
    const { user } = renderPage(SignInPage);
    await user.click(await screen.findByRole('button', { name: /investor@demo\.test/ }));
    expect(screen.getByLabelText<HTMLInputElement>(en['session.email']).value).toBe('investor@demo.test');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(api.calls(signIn)[0]?.body).toEqual({ email: 'investor@demo.test', password: 'demo word' }));
  });

  it('shows no demo accounts where there is no demo world', async () => {
    api.refuse(readDemoSignIns, 'not-found');
    renderPage(SignInPage);
    await screen.findByLabelText(en['session.email']);
    await waitFor(() => expect(api.calls(readDemoSignIns)).toHaveLength(1));
    expect(screen.queryByText(en['session.demo.title'])).toBeNull();
  });
});

describe('the second step', () => {
  const half = async (locale: 'ko' | 'zh-CN' | 'en' = 'en') => {
    api.answer(signIn, { viewer: null });
    const page = renderPage(SignInPage, { locale });
    const words = CATALOGS[locale];
    await page.user.type(await screen.findByLabelText(words['session.email']), 'a@b.test');
    await page.user.type(screen.getByLabelText(words['session.password']), 'x');
    await page.user.click(screen.getByRole('button', { name: words['session.submit'] }));
    await screen.findByRole('heading', { name: words['session.step.title'] });
    return page;
  };

  it('takes the code as it is typed, in the field that has the focus', async () => {
    api.answer(passSecondStep, { viewer: viewerOf('zone-official') });
    const { user } = await half();
    await user.keyboard('１２３ ４５６{Enter}');
    await waitFor(() => expect(api.calls(passSecondStep)[0]?.body).toEqual({ code: '123456' }));
  });

  it.each(['ko', 'zh-CN', 'en'] as const)('says in the reader’s language that a code is wrong: %s', async (locale) => {
    api.refuse(passSecondStep, 'second-factor.wrong-code');
    const { user } = await half(locale);
    await user.keyboard('000000{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain(CATALOGS[locale]['errors.second-factor.wrong-code']);
  });

  it('leads back to the password when it took too long', async () => {
    api.refuse(passSecondStep, 'session.second-step-expired');
    const { user } = await half();
    await user.keyboard('000000{Enter}');
    await screen.findByText(en['errors.session.second-step-expired']);
    await user.click(screen.getByRole('button', { name: en['session.step.back'] }));
    await screen.findByLabelText(en['session.password']);
  });
});

describe('a passkey', () => {
  it('signs in without a password at the address that has passkeys', async () => {
    const bytes = Uint8Array.of(1, 2, 3).buffer;
    const response = { clientDataJSON: bytes, authenticatorData: bytes, signature: bytes, userHandle: bytes };
    Object.assign(window, { PublicKeyCredential: class {} });
    Object.assign(navigator, {
      credentials: { get: async () => ({ id: 'AQID', rawId: bytes, type: 'public-key', response, getClientExtensionResults: () => ({}) }) },
    });
    api.answer(readSignInWays, { passkeyOrigin: window.location.origin, singleSignOn: false });
    api.answer(beginPasskeySignIn, { challenge: 'AA' });
    api.answer(signInByPasskey, { viewer: viewerOf('zone-official') });
    const { user } = renderPage(SignInPage);
    await user.click(await screen.findByRole('button', { name: en['session.passkey.submit'] }));
    await waitFor(() =>
      expect(api.calls(signInByPasskey)[0]?.body).toMatchObject({ credential: { id: 'AQID', response: { signature: 'AQID' } } }),
    );
  });

  it('is not offered where the portal has another address', async () => {
    renderPage(SignInPage);
    await waitFor(() => expect(api.calls(readSignInWays)).toHaveLength(1));
    expect(screen.queryByRole('button', { name: en['session.passkey.submit'] })).toBeNull();
  });
});
