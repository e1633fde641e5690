import { PERMISSIONS, ROLE_PERMISSIONS, ROLES, signOut } from '@bridge/common';
import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { renderPage } from '../../../test/render-page.js';
import { stubApi } from '../../../test/stub-api.js';
import { useMay, useSignOut } from './index.js';

const api = stubApi();
const leave = jest.fn<(url: string) => void>();

function Rights() {
  const may = useMay();
  return <output>{PERMISSIONS.filter(may).join()}</output>;
}

function SignOut() {
  const { mutate } = useSignOut(leave);
  return (
    <button type="button" onClick={() => mutate()}>
      out
    </button>
  );
}

describe('what a reader may', () => {
  it.each(ROLES)('is what the server said, and nothing more: %s', async (role) => {
    renderPage(Rights, { role });
    const expected = PERMISSIONS.filter((permission) => ROLE_PERMISSIONS[role].includes(permission));
    expect((await screen.findByRole('status')).textContent).toBe(expected.join());
  });
});

describe('signing out', () => {
  it.each(['ended by us', 'ended before'])('leads to sign-in in the reader’s language when the session was %s', async (how) => {
    leave.mockClear();
    if (how === 'ended by us') api.answer(signOut, undefined);
    else api.refuse(signOut, 'session.required');
    const { user } = renderPage(SignOut, { locale: 'zh-CN' });
    await user.click(await screen.findByRole('button', { name: 'out' }));
    await waitFor(() => expect(leave).toHaveBeenCalledWith('/zh/sign-in'));
  });

  it('leaves nothing when the server could not be reached', async () => {
    leave.mockClear();
    api.refuse(signOut, 'unavailable');
    const { user } = renderPage(SignOut);
    await user.click(await screen.findByRole('button', { name: 'out' }));
    await waitFor(() => expect(api.calls(signOut)).toHaveLength(1));
    expect(leave).not.toHaveBeenCalled();
  });
});
