import {
  addPasskey,
  beginAuthenticator,
  beginPasskey,
  confirmAuthenticator,
  listPasskeys,
  readSecondFactor,
  readSignInWays,
  removeAuthenticator,
  removePasskey,
  renamePasskey,
  renewRecoveryCodes,
} from '@bridge/common';
import { CATALOGS } from '@bridge/i18n';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { renderPage } from '../../../test/render-page.js';
import { stubApi } from '../../../test/stub-api.js';
import { viewerOf } from '../../../test/viewers.js';
import { SecondFactorPage } from './index.js';

const api = stubApi();
const en = CATALOGS.en;
const CODES = [...'ABCDEFGHIJ'].map((letter) => `AAAA-BBBB-CCCC-DDDD-EEEE-FFF${letter}`);
const OFF = { authenticatorSince: null, recoveryCodesLeft: 0, required: false, demo: false };
const ON = { authenticatorSince: '2026-11-24T00:00:00.000Z', recoveryCodesLeft: 7, required: false, demo: false };

beforeEach(() => {
  api.answer(readSecondFactor, OFF);
  api.answer(readSignInWays, { passkeyOrigin: null, singleSignOn: false });
  api.answer(listPasskeys, { passkeys: [] });
  api.answer(beginAuthenticator, {
    secret: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
    uri: 'otpauth://totp/x?secret=ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  });
  api.answer(confirmAuthenticator, { recoveryCodes: CODES });
  api.answer(renewRecoveryCodes, { recoveryCodes: CODES });
  api.answer(removeAuthenticator, { viewer: viewerOf('investor') });
});

const press = async ({ user }: ReturnType<typeof renderPage>, name: string) => user.click(await screen.findByRole('button', { name }));

describe('setting up an authenticator', () => {
  it('asks the password, shows the secret as a picture and in groups of four, and then the recovery codes once', async () => {
    const page = renderPage(SecondFactorPage);
    await press(page, en['secondFactor.app.setUp']);
    await page.user.type(screen.getByLabelText(en['session.password']), 'secret word');
    await press(page, en['secondFactor.next']);
    await screen.findByText('ABCD EFGH IJKL MNOP QRST UVWX YZ23 4567');
    const picture = screen.getByRole('img', { name: en['secondFactor.app.qr'] });
    expect(picture.querySelectorAll('[style], script, style')).toHaveLength(0);
    await page.user.type(screen.getByLabelText(en['session.step.code']), '123 456');
    await press(page, en['secondFactor.app.use']);
    const codes = within(await screen.findByRole('region', { name: en['secondFactor.codes.title'] }));
    expect(codes.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(CODES);
    expect(api.calls(beginAuthenticator)[0]?.body).toEqual({ password: 'secret word', code: null });
    expect(api.calls(confirmAuthenticator)[0]?.body).toEqual({ code: '123456' });
    await press(page, en['secondFactor.codes.kept']);
    expect(screen.queryByText(CODES[0] ?? '')).toBeNull();
  });

  it('keeps what was typed when the code is wrong, and says so', async () => {
    api.refuse(confirmAuthenticator, 'second-factor.wrong-code');
    const page = renderPage(SecondFactorPage);
    await press(page, en['secondFactor.app.setUp']);
    await page.user.type(screen.getByLabelText(en['session.password']), 'x');
    await press(page, en['secondFactor.next']);
    await page.user.type(await screen.findByLabelText(en['session.step.code']), '000000');
    await press(page, en['secondFactor.app.use']);
    expect((await screen.findByRole('alert')).textContent).toContain(en['errors.second-factor.wrong-code']);
    expect(screen.getByLabelText<HTMLInputElement>(en['session.step.code']).value).toBe('000000');
  });

  it('is explained to who signs in with a demo account', async () => {
    api.answer(readSecondFactor, { ...OFF, demo: true });
    renderPage(SecondFactorPage);
    await screen.findByText(en['secondFactor.demo']);
  });
});

describe('an authenticator in use', () => {
  it('is taken away with password and code, unless the role must have it', async () => {
    api.answer(readSecondFactor, ON);
    const page = renderPage(SecondFactorPage);
    await press(page, en['secondFactor.app.remove']);
    await page.user.type(screen.getByLabelText(en['session.password']), 'x');
    await page.user.type(screen.getByLabelText(en['session.step.code']), '123456');
    await press(page, en['secondFactor.app.remove']);
    await waitFor(() => expect(api.calls(removeAuthenticator)[0]?.body).toEqual({ password: 'x', code: '123456' }));
  });

  it('stays where the role must have one', async () => {
    api.answer(readSecondFactor, { ...ON, required: true });
    renderPage(SecondFactorPage);
    await screen.findByRole('button', { name: en['secondFactor.app.replace'] });
    expect(screen.queryByRole('button', { name: en['secondFactor.app.remove'] })).toBeNull();
  });

  it('has recovery codes that are counted and made anew', async () => {
    api.answer(readSecondFactor, ON);
    const page = renderPage(SecondFactorPage);
    await screen.findByText('7 codes are left.');
    await press(page, en['secondFactor.codes.renew']);
    await page.user.type(screen.getByLabelText(en['session.password']), 'x');
    await page.user.type(screen.getByLabelText(en['session.step.code']), CODES[0] ?? '');
    await press(page, en['secondFactor.codes.renew']);
    expect((await screen.findAllByRole('listitem')).map(({ textContent }) => textContent)).toEqual(CODES);
  });
});

describe('passkeys', () => {
  const PASSKEY = { id: '00000000-0000-4000-8000-000000000009', name: 'Phone', createdAt: '2026-11-24T00:00:00.000Z', lastUsedAt: null };
  const bytes = Uint8Array.of(1, 2, 3).buffer;
  const create = jest.fn<() => Promise<unknown>>();

  beforeEach(() => {
    Object.assign(window, { PublicKeyCredential: class {} });
    Object.assign(navigator, { credentials: { create } });
    create.mockReset();
    api.answer(readSignInWays, { passkeyOrigin: window.location.origin, singleSignOn: false });
    api.answer(listPasskeys, { passkeys: [PASSKEY] });
    api.answer(beginPasskey, { rp: { name: 'x' }, user: { id: 'AA', name: 'a', displayName: 'a' }, challenge: 'AA', pubKeyCredParams: [] });
    api.answer(addPasskey, { recoveryCodes: CODES });
  });

  const add = async () => {
    const page = renderPage(SecondFactorPage);
    await press(page, en['secondFactor.passkey.add']);
    await page.user.type(screen.getByLabelText(en['session.password']), 'x');
    await press(page, en['secondFactor.passkey.add']);
  };

  it('are made by the device after the password, and the first brings recovery codes', async () => {
    const response = { clientDataJSON: bytes, attestationObject: bytes };
    create.mockResolvedValue({ id: 'AQID', rawId: bytes, type: 'public-key', response, getClientExtensionResults: () => ({}) });
    await add();
    await screen.findByText(CODES[0] ?? '');
    expect(api.calls(addPasskey)[0]?.body).toMatchObject({
      name: 'Passkey',
      credential: { id: 'AQID', response: { attestationObject: 'AQID' } },
    });
  });

  it('are not made when the dialogue of the device is closed, which is said', async () => {
    create.mockRejectedValue(new DOMException('closed', 'NotAllowedError'));
    await add();
    await screen.findByText(en['session.passkey.cancelled']);
    expect(api.calls(addPasskey)).toHaveLength(0);
  });

  it('are named and taken away', async () => {
    api.answer(renamePasskey, { ...PASSKEY, name: 'Desk' });
    api.answer(removePasskey, { viewer: viewerOf('investor') });
    const page = renderPage(SecondFactorPage);
    await press(page, en['secondFactor.passkey.rename']);
    await page.user.clear(screen.getByLabelText(en['secondFactor.passkey.name']));
    await page.user.type(screen.getByLabelText(en['secondFactor.passkey.name']), 'Desk{Enter}');
    await waitFor(() => expect(api.calls(renamePasskey)[0]?.body).toEqual({ name: 'Desk' }));
    await press(page, en['secondFactor.app.remove']);
    await page.user.type(screen.getByLabelText(en['session.password']), 'x{Enter}');
    await waitFor(() => expect(api.calls(removePasskey)[0]?.body).toEqual({ password: 'x', code: null }));
  });

  it('have an address of their own, which is named where the page has another', async () => {
    api.answer(readSignInWays, { passkeyOrigin: 'https://bridge.example', singleSignOn: false });
    renderPage(SecondFactorPage);
    await screen.findByText(/https:\/\/bridge\.example/);
    expect(screen.queryByRole('button', { name: en['secondFactor.passkey.add'] })).toBeNull();
  });
});
