import {
  changeUserRole,
  type DelegationView,
  eraseUser,
  type InvitationView,
  inviteUser,
  listDelegations,
  listInvitations,
  listUsers,
  type Role,
  reactivateUser,
  readSecondFactor,
  resetSecondFactor,
  revokeUser,
  type UserView,
} from '@bridge/common';
import { CATALOGS } from '@bridge/i18n';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { RECEIPT } from '../../../test/privacy-fixtures.js';
import { renderPage } from '../../../test/render-page.js';
import { stubApi } from '../../../test/stub-api.js';
import { viewerOf } from '../../../test/viewers.js';
import { UsersPage } from './index.js';

const api = stubApi();
const words = CATALOGS.en;
const person = (end: number, more: Partial<UserView> = {}): UserView => ({
  id: `00000000-0000-4000-8000-0000000000f${end}`,
  email: `person${end}@b.test`,
  displayName: `Person ${end}`,
  role: 'zone-official',
  body: 'sdia',
  companyName: null,
  createdAt: '2026-11-20T01:00:00Z',
  revokedAt: null,
  hasSecondFactor: true,
  ...more,
});
const invitation: InvitationView = {
  id: '00000000-0000-4000-8000-0000000000e1',
  email: 'new@b.test',
  role: 'zone-official',
  body: 'sdia',
  delegationName: null,
  invitedBy: 'A manager',
  invitedAt: '2026-11-28T01:00:00Z',
  expiresAt: '2026-12-05T01:00:00Z',
};
const delegation: DelegationView = {
  id: '00000000-0000-4000-8000-0000000000d1',
  name: { ko: null, zh: '江苏省代表团', en: 'Jiangsu delegation' },
  hub: 'jiangsu',
  organiser: null,
  arrivesOn: null,
  leavesOn: null,
  companyCount: 1,
  projectCount: 1,
  projectsBySector: [],
  latestRunId: null,
  importedAt: null,
};
const open = (role: Role = 'zone-manager') => renderPage(UsersPage, { role, route: '/users', at: '/users' });

beforeEach(() => {
  const rows = [person(1), person(2, { revokedAt: '2026-11-27T01:00:00Z' }), person(3, { id: viewerOf('zone-manager').userId })];
  api.answer(listUsers, { rows, total: 3, totalUnfiltered: 3, page: 1, pageSize: 50 });
  api.answer(listInvitations, { rows: [invitation] });
});

describe('the people of a body', () => {
  it('are revoked after a question, given back, and never oneself', async () => {
    api.answer(revokeUser, person(1));
    api.answer(reactivateUser, person(2));
    const { user } = open();
    const row = await screen.findByRole('row', { name: /Person 1/ });
    await user.click(within(row).getByRole('button', { name: words['users.revoke'] }));
    expect(api.calls(revokeUser)).toEqual([]);
    await user.click(within(within(row).getByRole('group')).getByRole('button', { name: words['users.revoke'] }));
    await waitFor(() => expect(api.calls(revokeUser)).toHaveLength(1));
    await user.click(within(screen.getByRole('row', { name: /Person 2/ })).getByRole('button', { name: words['users.reactivate'] }));
    await waitFor(() => expect(api.calls(reactivateUser)).toHaveLength(1));
    expect(within(screen.getByRole('row', { name: /Person 3/ })).queryByRole('button')).toBeNull();
  });

  it('get a role that the reader may give', async () => {
    api.answer(changeUserRole, person(1, { role: 'zone-manager' }));
    const { user } = open();
    const row = await screen.findByRole('row', { name: /Person 1/ });
    const choice = within(row).getByRole('combobox');
    expect(within(choice).getAllByRole('option')).toHaveLength(2);
    await user.selectOptions(choice, 'zone-manager sdia');
    await user.click(within(row).getByRole('button', { name: words['users.changeRole.save'] }));
    await waitFor(() => expect(api.calls(changeUserRole)[0]?.body).toEqual({ role: 'zone-manager', body: 'sdia' }));
  });

  it('lose a second factor that is gone only after what will happen was read and a reason was given, to an administrator', async () => {
    const { user } = renderPage(UsersPage, { role: 'administrator', route: '/users', at: '/users' });
    const row = await screen.findByRole('row', { name: /Person 1/ });
    await user.click(within(row).getByRole('button', { name: words['users.resetFactor'] }));
    expect(api.calls(resetSecondFactor)).toEqual([]);
    const form = within(within(row).getByRole('form', { name: 'Reset second factor of Person 1' }));
    form.getByText(/Person 1 is signed out everywhere/);
    api.answer(resetSecondFactor, person(1, { hasSecondFactor: false }));
    await user.click(form.getByRole('button', { name: words['users.resetFactor'] }));
    expect(api.calls(resetSecondFactor)).toEqual([]);
    await user.type(form.getByRole('textbox'), 'Lost the phone; called back');
    await user.click(form.getByRole('button', { name: words['users.resetFactor'] }));
    await within(row).findByText('The second factor of Person 1 was reset.');
    expect(api.calls(resetSecondFactor).map(({ path, body }) => [path, body])).toEqual([
      [expect.stringContaining(person(1).id), { reason: 'Lost the phone; called back' }],
    ]);
  });

  it('keep it when the administrator thinks better of it, or the server refuses', async () => {
    const { user } = renderPage(UsersPage, { role: 'administrator', route: '/users', at: '/users' });
    const row = await screen.findByRole('row', { name: /Person 1/ });
    const opener = () => within(row).getByRole('button', { name: words['users.resetFactor'] });
    await user.click(opener());
    await user.click(within(row).getByRole('button', { name: words['ui.cancel'] }));
    await user.click(opener());
    api.refuse(resetSecondFactor, 'account.demo');
    const form = within(within(row).getByRole('form'));
    await user.type(form.getByRole('textbox'), 'Asked for it');
    await user.click(form.getByRole('button', { name: words['users.resetFactor'] }));
    await form.findByText(words['errors.account.demo']);
  });

  it('have none to reset where they set none up', async () => {
    api.answer(listUsers, { rows: [person(1, { hasSecondFactor: false })], total: 1, totalUnfiltered: 1, page: 1, pageSize: 50 });
    renderPage(UsersPage, { role: 'administrator', route: '/users', at: '/users' });
    await screen.findByRole('row', { name: /Person 1/ });
    expect(screen.queryByRole('button', { name: words['users.resetFactor'] })).toBeNull();
  });

  it('keep it from a zone manager, who may not reset one', async () => {
    open();
    await screen.findByRole('row', { name: /Person 1/ });
    expect(screen.queryByRole('button', { name: words['users.resetFactor'] })).toBeNull();
  });

  it('are invited into a role, and open invitations are listed', async () => {
    api.answer(inviteUser, invitation);
    const { user } = open();
    await screen.findByRole('row', { name: /new@b\.test/ });
    await user.type(screen.getByRole('textbox', { name: /^E-mail/ }), 'new@b.test');
    await user.selectOptions(screen.getByRole('combobox', { name: /^Role/ }), 'zone-official sdia');
    await user.click(screen.getByRole('button', { name: words['users.invite.send'] }));
    await screen.findByText('The invitation to new@b.test is on its way.');
    const given = { role: 'zone-official', body: 'sdia', delegation: null };
    expect(api.calls(inviteUser)[0]?.body).toEqual({ email: 'new@b.test', locale: 'ko', ...given });
  });

  it('never become organisers by a change of role, nor organisers anything else', async () => {
    const rows = [person(1), person(2, { role: 'delegation-organiser', body: null })];
    api.answer(listUsers, { rows, total: 2, totalUnfiltered: 2, page: 1, pageSize: 50 });
    open('administrator');
    const choice = within(await screen.findByRole('row', { name: /Person 1/ })).getByRole('combobox');
    expect(within(choice).queryByRole('option', { name: words['terms.role.delegation-organiser'] })).toBeNull();
    expect(within(screen.getByRole('row', { name: /Person 2/ })).queryByRole('combobox')).toBeNull();
  });
});

describe('an invitation to organise', () => {
  const role = () => screen.getByRole('combobox', { name: /^Role/ });
  const chosen = async () => {
    const page = open();
    await page.user.type(await screen.findByRole('textbox', { name: /^E-mail/ }), 'new@b.test');
    await page.user.selectOptions(role(), 'delegation-organiser ');
    return page;
  };
  const select = { name: /^Delegation/ };

  it('names the delegation, and goes nowhere without one', async () => {
    api.answer(listDelegations, { rows: [delegation] });
    api.answer(inviteUser, { ...invitation, role: 'delegation-organiser', body: null, delegationName: delegation.name });
    const { user } = await chosen();
    const field = await screen.findByRole('combobox', select);
    await user.click(screen.getByRole('button', { name: words['users.invite.send'] }));
    expect((await screen.findByRole('alert')).textContent).toContain(words['errors.field.required']);
    expect(api.calls(inviteUser)).toEqual([]);
    await user.selectOptions(field, delegation.id);
    await user.click(screen.getByRole('button', { name: words['users.invite.send'] }));
    await screen.findByText('The invitation to new@b.test is on its way.');
    const given = { role: 'delegation-organiser', body: null, delegation: delegation.id };
    expect(api.calls(inviteUser)[0]?.body).toEqual({ email: 'new@b.test', locale: 'ko', ...given });
  });

  it('leaves its delegation behind when another role is chosen', async () => {
    api.answer(listDelegations, { rows: [delegation] });
    api.answer(inviteUser, invitation);
    const { user } = await chosen();
    await user.selectOptions(await screen.findByRole('combobox', select), delegation.id);
    await user.selectOptions(role(), 'zone-official sdia');
    expect(screen.queryByRole('combobox', select)).toBeNull();
    await user.click(screen.getByRole('button', { name: words['users.invite.send'] }));
    await waitFor(() => expect(api.calls(inviteUser)[0]?.body).toMatchObject({ role: 'zone-official', delegation: null }));
  });

  it('says where delegations come from while there is none', async () => {
    api.answer(listDelegations, { rows: [] });
    await chosen();
    expect(await screen.findByText(words['users.invite.delegation.none'])).toBeTruthy();
  });

  it('is listed with its delegation, and not offered to administrators', async () => {
    const row = { ...invitation, role: 'delegation-organiser' as const, body: null, delegationName: delegation.name };
    api.answer(listInvitations, { rows: [row] });
    open('administrator');
    expect((await screen.findByRole('row', { name: /new@b\.test/ })).textContent).toContain('Delegation organiser: Jiangsu delegation');
    expect(within(role()).queryByRole('option', { name: words['terms.role.delegation-organiser'] })).toBeNull();
  });
});

describe('erasing somebody who asked for it', () => {
  beforeEach(() => api.answer(readSecondFactor, { authenticatorSince: null, recoveryCodesLeft: 0, required: true, demo: false }));
  const eraseOf = { name: 'Erase the account of Person 1' };
  const upToQuestion = async () => {
    const page = open('administrator');
    await page.user.click(await screen.findByRole('button', eraseOf));
    const form = within(screen.getByRole('form', eraseOf));
    const reason = form.getByRole<HTMLTextAreaElement>('textbox');
    await page.user.type(reason, 'Letter of 3 November');
    await page.user.click(form.getByRole('button', { name: words['users.erase.next'] }));
    const question = within(await screen.findByRole('group', eraseOf));
    const password = await question.findByLabelText<HTMLInputElement>(words['session.password']);
    await page.user.type(password, 'my own password');
    return { ...page, question, password, confirm: question.getByRole('button', { name: words['users.erase.confirm'] }) };
  };

  it('wants a reason and the own password, and shows what was done when the row is gone', async () => {
    api.answer(eraseUser, RECEIPT);
    const { user, question, confirm } = await upToQuestion();
    expect(question.getByText(/^The account of Person 1 is erased for good/)).toBeTruthy();
    expect(api.calls(eraseUser)).toEqual([]);
    api.answer(listUsers, { rows: [], total: 0, totalUnfiltered: 0, page: 1, pageSize: 50 });
    await user.click(confirm);
    const done = within(await screen.findByRole('status', { name: 'The account of Person 1 is erased' }));
    expect(done.getByText(RECEIPT.pseudonym)).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('button', eraseOf)).toBeNull());
    const [call] = api.calls(eraseUser);
    const body = { reason: 'Letter of 3 November', password: 'my own password', code: null };
    expect([call?.path, call?.body]).toEqual([`/api/users/${person(1).id}/erasure`, body]);
  });

  it('goes no further without a reason', async () => {
    const { user } = open('administrator');
    await user.click(await screen.findByRole('button', eraseOf));
    await user.click(screen.getByRole('button', { name: words['users.erase.next'] }));
    expect((await screen.findByRole('alert')).textContent).toContain(words['errors.field.required']);
    expect(screen.queryByRole('button', { name: words['users.erase.confirm'] })).toBeNull();
  });

  it('says why it was refused, and keeps what was typed', async () => {
    api.refuse(eraseUser, 'user.last-administrator');
    const { user, question, password, confirm } = await upToQuestion();
    await user.click(confirm);
    expect((await question.findByRole('alert')).textContent).toContain(words['errors.user.last-administrator']);
    expect([password.value, question.getByText('Letter of 3 November')]).toEqual(['my own password', expect.anything()]);
  });

  it('is not offered to who manages people without that right', async () => {
    open('zone-manager');
    await screen.findByRole('row', { name: /Person 1/ });
    expect(screen.queryByRole('button', eraseOf)).toBeNull();
  });
});
