import { beginAuthenticator, confirmAuthenticator, readSecondFactor, removeAuthenticator, renewRecoveryCodes } from '@bridge/common';
import { CATALOGS } from '@bridge/i18n';
import { beforeEach, describe, expect, it } from '@jest/globals';
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
