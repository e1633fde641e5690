import {
  changeUserRole,
  type InvitationView,
  inviteUser,
  listInvitations,
  listUsers,
  reactivateUser,
  resetSecondFactor,
  revokeUser,
  type UserView,
} from '@bridge/common';
import { CATALOGS } from '@bridge/i18n';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
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
  invitedBy: 'A manager',
  invitedAt: '2026-11-28T01:00:00Z',
  expiresAt: '2026-12-05T01:00:00Z',
};
const open = () => renderPage(UsersPage, { role: 'zone-manager', route: '/users', at: '/users' });

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
    await user.click(within(row).getByRole('button', { name: words['users.resetFactor.cancel'] }));
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
    expect(api.calls(inviteUser)[0]?.body).toEqual({ email: 'new@b.test', locale: 'ko', role: 'zone-official', body: 'sdia' });
  });
});
