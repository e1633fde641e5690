import {
  confirmRegistration,
  decideRegistration,
  listRegistrations,
  type RegistrationView,
  readMyRegistration,
  readNotice,
  register,
  resubmitRegistration,
} from '@bridge/common';
import { CATALOGS } from '@bridge/i18n';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { noticeView } from '../../../test/privacy-fixtures.js';
import { renderPage } from '../../../test/render-page.js';
import { stubApi } from '../../../test/stub-api.js';
import { ConfirmRegistrationPage, MyRegistrationPage, RegisterPage, RegistrationsPage } from './index.js';

const api = stubApi();
const [en, zh] = [CATALOGS.en, CATALOGS['zh-CN']];
const fields = {
  displayName: '申请人',
  companyZh: '示例新材料有限公司',
  companyKo: null,
  companyEn: null,
  uscc: '91320000000000001X',
  hub: 'jiangsu',
  city: '苏州',
} as const;
const mine = { version: 3, state: 'submitted', fields, submittedAt: '2026-11-28T01:00:00Z', reason: null, expectedOn: null } as const;
const row = (more: Partial<RegistrationView> = {}): RegistrationView => ({
  ...mine,
  id: '00000000-0000-4000-8000-0000000000a1',
  email: 'new@b.test',
  companyKnown: true,
  members: 2,
  ...more,
});
const queue = () => renderPage(RegistrationsPage, { route: '/registrations', at: '/registrations' });

beforeEach(() => {
  api.answer(listRegistrations, { rows: [row()], total: 1, totalUnfiltered: 1, page: 1, pageSize: 50 });
});

describe('registering', () => {
  const submit = { name: zh['registrations.form.submit'] };
  const box = (consent: 'processing' | 'cross-border') =>
    screen.findByRole<HTMLInputElement>('checkbox', { name: new RegExp(`^${zh[`privacy.consent.${consent}`]}`) });
  const fill = async (
    user: ReturnType<typeof renderPage>['user'],
    consents: readonly ('processing' | 'cross-border')[] = ['processing', 'cross-border'],
  ) => {
    const field = (name: string) => screen.findByLabelText(new RegExp(`^${name}`));
    await user.type(await field(zh['registrations.displayName']), '申请人');
    await user.type(await field(zh['registrations.email']), 'new@b.test');
    await user.type(await field(`${zh['registrations.password']}（|^${zh['registrations.password']}`), 'eight kites over a lake');
    await user.type(await field(zh['registrations.companyZh']), '示例新材料有限公司');
    await user.type(await field(zh['registrations.uscc']), '91320000000000001X');
    await user.selectOptions(await field(zh['registrations.hub']), 'jiangsu');
    await user.type(await field(zh['registrations.city']), '苏州');
    for (const consent of consents) await user.click(await box(consent));
    await user.click(await screen.findByRole('button', submit));
  };

  beforeEach(() => api.answer(readNotice, noticeView('zh-CN')));

  it('sends person and company in the language of the page, and tells to look into the mail', async () => {
    api.answer(register, { taken: true });
    const { user } = renderPage(RegisterPage, { locale: 'zh-CN' });
    await fill(user);
    await screen.findByRole('heading', { name: zh['registrations.form.sent.title'] });
    expect(api.calls(register)[0]?.body).toEqual({
      email: 'new@b.test',
      password: 'eight kites over a lake',
      locale: 'zh-CN',
      fields,
      notice: { version: 3, processing: true, crossBorder: true },
    });
  });

  it('shows the notice in the language of the page, with two consents that nobody has ticked', async () => {
    renderPage(RegisterPage, { locale: 'zh-CN' });
    const notice = await screen.findByRole('region', { name: zh['privacy.notice.title'] });
    expect(within(notice).getByText('controller 3 zh-CN')).toBeTruthy();
    expect(notice.tabIndex).toBe(0);
    expect([(await box('processing')).checked, (await box('cross-border')).checked]).toEqual([false, false]);
    expect(api.calls(readNotice)[0]?.search.get('locale')).toBe('zh-CN');
  });

  it.each([
    ['processing', 'cross-border'],
    ['cross-border', 'processing'],
  ] as const)('sends nothing without both consents, and names the one that is not ticked: only %s', async (given, missing) => {
    const { user } = renderPage(RegisterPage, { locale: 'zh-CN' });
    await fill(user, [given]);
    const summary = await screen.findByRole('alert');
    expect(within(summary).getAllByRole('listitem')).toHaveLength(1);
    expect(summary.textContent).toContain(zh[`terms.consent.${missing}`]);
    expect(summary.textContent).toContain(zh['registrations.form.consent.missing']);
    expect(api.calls(register)).toEqual([]);
  });

  it('asks both consents again for a newer notice, and keeps what was typed', async () => {
    api.refuse(register, 'notice.superseded');
    const { user } = renderPage(RegisterPage, { locale: 'zh-CN' });
    await fill(user, []);
    for (const consent of ['processing', 'cross-border'] as const) await user.click(await box(consent));
    api.answer(readNotice, noticeView('zh-CN', { newest: 4 }));
    await user.click(screen.getByRole('button', submit));
    await screen.findByText('controller 4 zh-CN');
    expect((await screen.findByRole('alert')).textContent).toContain(zh['errors.notice.superseded']);
    expect([(await box('processing')).checked, (await box('cross-border')).checked]).toEqual([false, false]);
    expect(screen.getByLabelText<HTMLInputElement>(new RegExp(`^${zh['registrations.city']}`)).value).toBe('苏州');
    api.answer(register, { taken: true });
    for (const consent of ['processing', 'cross-border'] as const) await user.click(await box(consent));
    await user.click(screen.getByRole('button', submit));
    await screen.findByRole('heading', { name: zh['registrations.form.sent.title'] });
    expect(api.calls(register)[1]?.body.notice).toEqual({ version: 4, processing: true, crossBorder: true });
  });

  it('waits for the notice, and can ask for it again', async () => {
    api.refuse(readNotice, 'unexpected');
    const { user } = renderPage(RegisterPage, { locale: 'zh-CN' });
    const retry = await screen.findByRole('button', { name: zh['ui.retry'] });
    expect(screen.queryByRole('button', submit)).toBeNull();
    api.answer(readNotice, noticeView('zh-CN'));
    await user.click(retry);
    await screen.findByRole('button', submit);
  });

  it('shows at its field that the company number is wrong', async () => {
    api.refuse(register, 'request.invalid', { fields: [{ path: 'fields.uscc', code: 'wrong-format', params: {} }] });
    const { user } = renderPage(RegisterPage, { locale: 'zh-CN' });
    await fill(user);
    const number = await screen.findByLabelText(new RegExp(`^${zh['registrations.uscc']}`));
    await waitFor(() => expect(number.getAttribute('aria-invalid')).toBe('true'));
  });

  it('is confirmed by the link and the password', async () => {
    api.answer(confirmRegistration, { taken: true });
    const token = 't'.repeat(43);
    const { user } = renderPage(ConfirmRegistrationPage, { route: '/confirm-registration', at: `/confirm-registration#token=${token}` });
    await user.type(await screen.findByLabelText(/^Password/), 'eight kites over a lake');
    await user.click(screen.getByRole('button', { name: en['registrations.confirm.submit'] }));
    await screen.findByText(en['registrations.confirm.done']);
    expect(api.calls(confirmRegistration)[0]?.body).toEqual({ token, password: 'eight kites over a lake' });
  });
});

describe('the own registration', () => {
  it('says by when a decision is expected', async () => {
    api.answer(readMyRegistration, { ...mine, state: 'waitlisted', expectedOn: '2026-12-20' });
    renderPage(MyRegistrationPage, { role: 'applicant' });
    expect(await screen.findByText('20 December 2026')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('that was returned shows the reason, and is corrected and sent again', async () => {
    api.answer(readMyRegistration, { ...mine, state: 'returned', reason: '请提供公司全称' });
    api.answer(resubmitRegistration, mine);
    const { user } = renderPage(MyRegistrationPage, { role: 'applicant' });
    await screen.findByText('请提供公司全称');
    const city = screen.getByRole('textbox', { name: /^City/ });
    await user.clear(city);
    await user.type(city, '无锡');
    await user.click(screen.getByRole('button', { name: en['registrations.mine.send'] }));
    await waitFor(() => expect(api.calls(resubmitRegistration)[0]?.body).toEqual({ version: 3, fields: { ...fields, city: '无锡' } }));
  });
});

describe('the queue', () => {
  it('tells what the product knows of the company, and keeps the state filter in the address', async () => {
    const { user, address } = queue();
    const line = await screen.findByRole('row', { name: /示例新材料有限公司/ });
    expect(within(line).getByText('known company, 2 people act for it')).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: en['registrations.state'] }), 'waitlisted');
    await waitFor(() => expect(address()).toBe('/en/registrations?state=waitlisted'));
  });

  it.each([
    ['approved', null, { reason: null, expectedOn: null }],
    ['returned', [/^What has to be corrected/, '请提供公司全称'], { reason: '请提供公司全称', expectedOn: null }],
    ['waitlisted', [/^Decision expected by/, '2026-12-20'], { reason: null, expectedOn: '2026-12-20' }],
  ] as const)('decides: %s, with what the applicant must know', async (decision, typed, sent) => {
    api.answer(decideRegistration, row({ state: decision }));
    const { user } = queue();
    await user.click(await screen.findByRole('button', { name: 'Decide about 示例新材料有限公司' }));
    await user.selectOptions(screen.getByRole('combobox', { name: /^Decision/ }), decision);
    if (typed) await user.type(screen.getByLabelText(typed[0]), typed[1]);
    await user.click(screen.getByRole('button', { name: en['registrations.decision.send'] }));
    await waitFor(() => expect(api.calls(decideRegistration)[0]?.body).toEqual({ version: 3, decision, ...sent }));
  });

  it('offers no decision on what is decided', async () => {
    api.answer(listRegistrations, { rows: [row({ state: 'approved' })], total: 1, totalUnfiltered: 1, page: 1, pageSize: 50 });
    queue();
    await screen.findByRole('row', { name: /示例新材料有限公司/ });
    expect(screen.queryByRole('button')).toBeNull();
  });
});
