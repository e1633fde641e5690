import {
  type Consent,
  eraseOwnAccount,
  exportOwnData,
  readDemoSignIns,
  readNotice,
  readPrivacy,
  readSecondFactor,
  readSession,
  readSignInWays,
  withdrawConsent,
} from '@bridge/common';
import { CATALOGS } from '@bridge/i18n';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { answered, noticeView, RECEIPT } from '../../../test/privacy-fixtures.js';
import { renderPortal } from '../../../test/render-portal.js';
import { stubApi } from '../../../test/stub-api.js';
import { viewerOf } from '../../../test/viewers.js';

const api = stubApi();
const en = CATALOGS.en;
const BOTH: Consent[] = ['processing', 'cross-border'];
const FACTOR = { authenticatorSince: null, recoveryCodesLeft: 0, required: false, demo: false };
const open = () => renderPortal('/en/account/privacy');
const card = (consent: Consent) => screen.findByRole('region', { name: en[`terms.consent.${consent}`] });

beforeEach(() => {
  api.answer(readSession, { viewer: viewerOf('investor') });
  api.answer(readPrivacy, answered(BOTH));
  api.answer(readNotice, noticeView('en'));
  api.answer(readSecondFactor, FACTOR);
});

describe('the own privacy page', () => {
  it('says which version was seen in which language and when, what is kept, and what an erasure does with it', async () => {
    open();
    const seen = within(await screen.findByRole('table', { name: en['privacy.seen.title'] }));
    expect(seen.getByRole('row', { name: /3.*中文.*20 November 2026 10:00/ })).toBeTruthy();
    expect(seen.getByRole('link').getAttribute('href')).toBe('/en/privacy-notice?version=3');
    const held = within(screen.getByRole('table', { name: en['privacy.held.title'] }));
    const acts = held.getByRole('row', { name: new RegExp(en['terms.personalData.acts']) });
    expect(acts.textContent).toContain('1,204');
    expect(acts.textContent).toContain(en['terms.erasureFate.pseudonymised']);
  });

  it('is reached from the menu of the account', async () => {
    const { user, address } = renderPortal('/en/nowhere');
    await user.click(await screen.findByRole('button', { name: 'Account of A investor' }));
    expect(screen.getByRole('link', { name: en['shell.privacyNotice'] }).getAttribute('href')).toBe('/en/privacy-notice');
    await user.click(screen.getByRole('link', { name: en['shell.privacy'] }));
    await screen.findByRole('heading', { level: 1, name: en['privacy.account.title'] });
    expect(address()).toBe('/en/account/privacy');
  });

  it('takes one consent back by itself after a question, and closes the other pages', async () => {
    api.answer(withdrawConsent, () => {
      api.answer(readSession, { viewer: { ...viewerOf('investor'), permissions: [], duty: 'notice' } });
      return answered(['processing']);
    });
    const { user } = open();
    const withdraw = en['privacy.consents.withdraw'];
    await user.click(within(await card('cross-border')).getByRole('button', { name: withdraw }));
    const question = within(screen.getByRole('group', { name: en['privacy.consents.withdraw.question'] }));
    expect(api.calls(withdrawConsent)).toEqual([]);
    await user.click(question.getByRole('button', { name: withdraw }));
    await screen.findByText(en['privacy.withheld.text']);
    expect(api.calls(withdrawConsent)[0]?.body).toEqual({ consent: 'cross-border' });
    expect(screen.queryByRole('navigation', { name: en['shell.navigation'] })).toBeNull();
    expect(within(await card('processing')).getByRole('button', { name: withdraw })).toBeTruthy();
    expect(within(await card('cross-border')).getByRole('button', { name: en['privacy.consents.give'] })).toBeTruthy();
  });

  it('says that a consent could not be taken back, and keeps what stood', async () => {
    api.refuse(withdrawConsent, 'unavailable');
    const { user } = open();
    const processing = await card('processing');
    await user.click(within(processing).getByRole('button', { name: en['privacy.consents.withdraw'] }));
    await user.click(within(processing).getByRole('button', { name: en['privacy.consents.withdraw'] }));
    expect((await within(processing).findByRole('alert')).textContent).toContain(en['errors.unavailable']);
    expect(within(processing).getByRole('button', { name: en['privacy.consents.withdraw'] })).toBeTruthy();
  });

  it('asks no consent of those who work for a public body, and says why', async () => {
    api.answer(readSession, { viewer: viewerOf('zone-official') });
    api.answer(readPrivacy, answered([], { settled: true, consents: [], acts: [] }));
    open();
    expect(await screen.findByText(en['privacy.consents.none'])).toBeTruthy();
  });

  it('says that nothing was confirmed yet', async () => {
    api.answer(readPrivacy, answered(BOTH, { seen: [], acts: [], held: [] }));
    open();
    expect(await screen.findByText(en['privacy.seen.none'])).toBeTruthy();
    expect(screen.getByText(en['privacy.held.none'])).toBeTruthy();
  });

  it('says so when it cannot be read', async () => {
    api.refuse(readPrivacy, 'unexpected');
    open();
    expect(await screen.findByRole('button', { name: en['ui.retry'] })).toBeTruthy();
  });
});

describe('the own data', () => {
  it('are handed to the downloads as a file', async () => {
    const saved: string[] = [];
    Object.assign(URL, { createObjectURL: () => 'blob:data', revokeObjectURL: () => undefined });
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push(this.download);
    };
    api.respond(exportOwnData, () => new Response('{}', { headers: { 'content-disposition': 'attachment; filename="my-data.json"' } }));
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: en['privacy.export.download'] }));
    await screen.findByText(en['privacy.export.done']);
    expect(saved).toEqual(['my-data.json']);
  });

  it('are not said to be downloaded when that was refused', async () => {
    api.refuse(exportOwnData, 'session.view-only');
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: en['privacy.export.download'] }));
    expect((await screen.findByRole('alert')).textContent).toContain(en['errors.session.view-only']);
    expect(screen.queryByText(en['privacy.export.done'])).toBeNull();
  });
});

describe('erasing the own account', () => {
  const upToProof = async () => {
    const portal = open();
    const begin = en['privacy.erase.begin'];
    await portal.user.click(await screen.findByRole('button', { name: begin }));
    const question = within(screen.getByRole('group', { name: en['privacy.erase.question'] }));
    await portal.user.click(question.getByRole('button', { name: begin }));
    return portal;
  };
  const confirm = { name: en['privacy.erase.confirm'] };

  it('says what is removed, pseudonymised and kept and why, asks first, wants the password, and ends outside with the receipt', async () => {
    api.answer(eraseOwnAccount, RECEIPT);
    const { user, address } = await upToProof();
    const fates = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(fates).toContain(`Removed: ${en['terms.personalData.account']}${en['privacy.fate.removed']}`);
    await user.type(await screen.findByLabelText(en['session.password']), 'secret word');
    expect(screen.queryByLabelText(en['session.step.code'])).toBeNull();
    const sessionsRead = api.calls(readSession).length;
    await user.click(screen.getByRole('button', confirm));
    await screen.findByRole('heading', { level: 1, name: en['privacy.erased.title'] });
    expect(address()).toBe('/en/account-erased');
    expect(screen.getByText(RECEIPT.pseudonym)).toBeTruthy();
    expect(api.calls(eraseOwnAccount)[0]?.body).toEqual({ password: 'secret word', code: null });
    expect([api.calls(readSession).length, api.calls(readPrivacy).length]).toEqual([sessionsRead, 1]);
  });

  it('leaves nothing of the person behind: the way back leads to sign-in', async () => {
    api.answer(eraseOwnAccount, RECEIPT);
    api.answer(readDemoSignIns, { signIns: [] });
    api.answer(readSignInWays, { passkeyOrigin: null, singleSignOn: false });
    const { user, address } = await upToProof();
    await user.type(await screen.findByLabelText(en['session.password']), 'x{Enter}');
    await user.click(await screen.findByRole('link', { name: en['account.toSignIn'] }));
    await screen.findByRole('heading', { level: 1, name: en['session.title'] });
    expect(address()).toBe('/en/sign-in');
  });

  it('wants a code too where an authenticator is in use, and keeps what was typed when the proof is wrong', async () => {
    api.answer(readSecondFactor, { ...FACTOR, authenticatorSince: '2026-11-24T00:00:00.000Z' });
    api.refuse(eraseOwnAccount, 'second-factor.wrong-proof');
    const { user } = await upToProof();
    await user.type(await screen.findByLabelText(en['session.password']), 'wrong');
    await user.click(screen.getByRole('button', confirm));
    await screen.findByText(en['session.step.codeShape']);
    expect(api.calls(eraseOwnAccount)).toEqual([]);
    await user.type(screen.getByLabelText(en['session.step.code']), '123456');
    await user.click(screen.getByRole('button', confirm));
    expect((await screen.findByRole('alert')).textContent).toContain(en['errors.second-factor.wrong-proof']);
    expect(screen.getByLabelText<HTMLInputElement>(en['session.password']).value).toBe('wrong');
    expect(screen.getByLabelText<HTMLInputElement>(en['session.step.code']).value).toBe('123456');
    expect(api.calls(eraseOwnAccount)[0]?.body).toEqual({ password: 'wrong', code: '123456' });
  });

  it('is open to whoever withheld a consent', async () => {
    api.answer(readSession, { viewer: { ...viewerOf('investor'), permissions: [], duty: 'notice' } });
    api.answer(readPrivacy, answered([]));
    api.answer(eraseOwnAccount, RECEIPT);
    const { user } = await upToProof();
    await user.type(await screen.findByLabelText(en['session.password']), 'x');
    await user.click(screen.getByRole('button', confirm));
    await screen.findByText(RECEIPT.pseudonym);
    expect(api.calls(eraseOwnAccount)[0]?.body).toEqual({ password: 'x', code: null });
  });

  it('says that the last administrator stays', async () => {
    api.refuse(eraseOwnAccount, 'user.last-administrator');
    const { user } = await upToProof();
    await user.type(await screen.findByLabelText(en['session.password']), 'x{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain(en['errors.user.last-administrator']);
  });

  it('is not offered to a demo account, which is told why', async () => {
    api.answer(readPrivacy, answered(BOTH, { demo: true }));
    open();
    await screen.findByText(en['privacy.erase.demo']);
    expect(screen.queryByRole('button', { name: en['privacy.erase.begin'] })).toBeNull();
  });

  it('is told as done to whoever opens its last page later, without a receipt', async () => {
    api.answer(readSession, { viewer: null });
    renderPortal('/en/account-erased');
    await waitFor(() => expect(screen.getByText(en['privacy.erased.gone'])).toBeTruthy());
  });
});
