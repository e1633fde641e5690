import { beginViewAs } from '@bridge/common';
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderPage } from '../../../test/render-page.js';
import { stubApi } from '../../../test/stub-api.js';
import { ViewAsPage } from './index.js';

const api = stubApi();

describe('looking as somebody else', () => {
  it('sends whom and why, and keeps what was typed where it is refused', async () => {
    api.refuse(beginViewAs, 'user.not-viewable');
    const { user } = renderPage(ViewAsPage, { role: 'administrator' });
    await user.type(await screen.findByRole('textbox', { name: /E-mail of the account/ }), 'someone@example.org');
    await user.type(screen.getByRole('textbox', { name: /Reason/ }), 'They asked for help');
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Nobody can look as an administrator');
    expect(api.calls(beginViewAs)[0]?.body).toEqual({ email: 'someone@example.org', reason: 'They asked for help' });
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Reason/ }).value).toBe('They asked for help');
  });
});
