import {
  answerNotice,
  beginAuthenticator,
  confirmAuthenticator,
  giveConsent,
  LOCALES,
  type Locale,
  listPasskeys,
  type Role,
  readNotice,
  readPrivacy,
  readSecondFactor,
  readSession,
  readSignInWays,
  readWorkQueue,
  type ViewerView,
} from '@bridge/common';
import { CATALOGS } from '@bridge/i18n';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { answered, noticeView, UNANSWERED } from '../../../test/privacy-fixtures.js';
import { renderPortal } from '../../../test/render-portal.js';
import { stubApi } from '../../../test/stub-api.js';
import { viewerOf } from '../../../test/viewers.js';
import { languageOf } from '../../shared/i18n/index.js';

const api = stubApi();
const en = CATALOGS.en;
const owing = (role: Role): ViewerView => ({ ...viewerOf(role), permissions: [], duty: 'notice' });
const box = (locale: Locale, consent: 'processing' | 'cross-border') =>
  screen.findByRole<HTMLInputElement>('checkbox', { name: CATALOGS[locale][`privacy.consent.${consent}`] });

beforeEach(() => {
  api.answer(readSession, { viewer: owing('investor') });
  api.answer(readPrivacy, UNANSWERED);
  api.answer(readWorkQueue, { items: [] });
  api.respond(readNotice, ({ search }) => Response.json(noticeView(search.get('locale') as Locale)));
});

describe('whoever owes an answer to the notice', () => {
  it.each(LOCALES)('is shown it in full in their language, with nothing ticked and no way to other pages: %s', async (locale) => {
    renderPortal(`/${languageOf(locale)}/rules`);
    await screen.findByText(`refusal 3 ${locale}`);
    for (const consent of ['processing', 'cross-border'] as const) expect((await box(locale, consent)).checked).toBe(false);
    expect(screen.queryByRole('navigation', { name: CATALOGS[locale]['shell.navigation'] })).toBeNull();
  });

  it('gives both consents apart and is led on to where they were going', async () => {
    api.answer(answerNotice, () => {
      api.answer(readSession, { viewer: viewerOf('investor') });
      return answered(['processing', 'cross-border']);
    });
    const { user, address } = renderPortal('/zh/nowhere?page=2');
    await user.click(await box('zh-CN', 'processing'));
    await user.click(await box('zh-CN', 'cross-border'));
    await user.click(screen.getByRole('button', { name: CATALOGS['zh-CN']['privacy.answer.save'] }));
    await screen.findByRole('navigation', { name: CATALOGS['zh-CN']['shell.navigation'] });
    await waitFor(() => expect(address()).toBe('/zh/nowhere?page=2'));
    expect(api.calls(answerNotice)[0]?.body).toEqual({ version: 3, locale: 'zh-CN', consents: ['processing', 'cross-border'] });
  });

  it('may refuse, is told what stays closed, and can give the consent, take the data along or erase the account', async () => {
    api.answer(answerNotice, answered(['processing']));
    const { user, address } = renderPortal('/en');
    await user.click(await box('en', 'processing'));
    await user.click(screen.getByRole('button', { name: en['privacy.answer.save'] }));
    await screen.findByText(en['privacy.withheld.text']);
    expect(document.activeElement?.textContent).toContain(en['privacy.withheld.title']);
    expect(api.calls(answerNotice)[0]?.body.consents).toEqual(['processing']);
    expect(address()).toBe('/en/account/privacy');
    for (const name of ['privacy.consents.give', 'privacy.export.download', 'privacy.erase.begin'] as const)
      expect(screen.getByRole('button', { name: en[name] })).toBeTruthy();
    api.answer(giveConsent, () => {
      api.answer(readSession, { viewer: viewerOf('investor') });
      return answered(['processing', 'cross-border']);
    });
    await user.click(screen.getByRole('button', { name: en['privacy.consents.give'] }));
    await waitFor(() => expect(address()).toBe('/en'));
    expect(api.calls(giveConsent)[0]?.body).toEqual({ consent: 'cross-border' });
  });

  it('only says that they have read it where the role is asked for no consent', async () => {
    api.answer(readSession, { viewer: owing('zone-official') });
    api.answer(readPrivacy, { ...UNANSWERED, consents: [] });
    api.answer(answerNotice, () => {
      api.answer(readSession, { viewer: viewerOf('zone-official') });
      return answered([], { settled: true, consents: [], acts: [] });
    });
    const { user, address } = renderPortal('/ko');
    await user.click(await screen.findByRole('button', { name: CATALOGS.ko['privacy.answer.read'] }));
    await waitFor(() => expect(address()).toBe('/ko'));
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(api.calls(answerNotice)[0]?.body).toEqual({ version: 3, locale: 'ko', consents: [] });
  });

  it('is shown the newer version when theirs was replaced meanwhile, with nothing ticked for it', async () => {
    api.refuse(answerNotice, 'notice.superseded');
    const { user } = renderPortal('/en');
    await user.click(await box('en', 'processing'));
    api.answer(readNotice, noticeView('en', { newest: 4 }));
    await user.click(screen.getByRole('button', { name: en['privacy.answer.save'] }));
    await screen.findByText('controller 4 en');
    expect(screen.getByText(en['errors.notice.superseded'])).toBeTruthy();
    expect((await box('en', 'processing')).checked).toBe(false);
    api.answer(answerNotice, answered([]));
    await user.click(screen.getByRole('button', { name: en['privacy.answer.save'] }));
    await waitFor(() => expect(api.calls(answerNotice)[1]?.body).toMatchObject({ version: 4, consents: [] }));
  });

  it('goes on at once after having answered in another window', async () => {
    api.answer(readPrivacy, answered(['processing', 'cross-border']));
    const { user, address } = renderPortal('/en/nowhere');
    const onward = await screen.findByRole('button', { name: en['privacy.answered.goOn'] });
    api.answer(readSession, { viewer: viewerOf('investor') });
    await user.click(onward);
    await waitFor(() => expect(address()).toBe('/en/nowhere'));
  });
});

describe('whoever owed a second factor first', () => {
  it('keeps the recovery codes in sight, which are shown once, and is led to the notice by the next step', async () => {
    const codes = ['AAAA-BBBB'];
    api.answer(readSession, { viewer: { ...owing('zone-official'), duty: 'second-factor' } });
    api.answer(readSecondFactor, { authenticatorSince: null, recoveryCodesLeft: 0, required: true, demo: false });
    api.answer(readSignInWays, { passkeyOrigin: null, singleSignOn: false });
    api.answer(listPasskeys, { passkeys: [] });
    api.answer(beginAuthenticator, { secret: 'ABCD', uri: 'otpauth://totp/x?secret=ABCD' });
    api.answer(confirmAuthenticator, () => {
      api.answer(readSession, { viewer: owing('zone-official') });
      return { recoveryCodes: codes };
    });
    const { user, address } = renderPortal('/en');
    await user.click(await screen.findByRole('button', { name: en['secondFactor.app.setUp'] }));
    await user.type(screen.getByLabelText(en['session.password']), 'x{Enter}');
    await user.type(await screen.findByLabelText(en['session.step.code']), '123456{Enter}');
    await screen.findByText('AAAA-BBBB');
    await waitFor(() => expect(api.calls(readSession)).toHaveLength(2));
    expect(address()).toBe('/en/account/second-factor');
    api.refuse(readSecondFactor, 'session.notice-required');
    await user.click(screen.getByRole('link', { name: en['shell.productName'] }));
    await screen.findByText('controller 3 en');
  });
});

describe('whoever works while a new notice comes into force', () => {
  it('is led to it by the next call', async () => {
    api.answer(readSession, { viewer: viewerOf('investor') });
    api.respond(readWorkQueue, () => {
      api.answer(readSession, { viewer: owing('investor') });
      return Response.json({ code: 'session.notice-required', params: {}, fields: [], requestId: 'r' }, { status: 403 });
    });
    const { address } = renderPortal('/en');
    await screen.findByText('controller 3 en');
    expect(address()).toBe('/en/account/privacy');
  });
});
