import { beginSingleSignOn, finishSingleSignOn, readDemoSignIns, readSession, readSignInWays, readWorkQueue } from '@bridge/common';
import { CATALOGS } from '@bridge/i18n';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { renderPage } from '../../../test/render-page.js';
import { renderPortal } from '../../../test/render-portal.js';
import { stubApi } from '../../../test/stub-api.js';
import { viewerOf } from '../../../test/viewers.js';
import { SingleSignOnButton } from './components/single-sign-on-button.js';

const api = stubApi();
const ko = CATALOGS.ko;
const leave = jest.fn<(url: string) => void>();
const ButtonThatLeaves = () => <SingleSignOnButton leave={leave} />;

beforeEach(() => {
  leave.mockClear();
  api.answer(readSession, { viewer: null });
  api.answer(readWorkQueue, { items: [] });
  api.answer(readDemoSignIns, { signIns: [] });
  api.answer(readSignInWays, { passkeyOrigin: null, singleSignOn: true });
  api.answer(beginSingleSignOn, { url: 'https://provider.example/auth?state=x' });
  api.answer(finishSingleSignOn, { viewer: viewerOf('zone-official') });
});

describe('the button of the institution', () => {
  it('leads to the provider', async () => {
    const { user } = renderPage(ButtonThatLeaves, { locale: 'ko' });
    await user.click(await screen.findByRole('button', { name: ko['session.institution.submit'] }));
    await waitFor(() => expect(leave).toHaveBeenCalledWith('https://provider.example/auth?state=x'));
  });

  it('is there only where a provider is configured', async () => {
    api.answer(readSignInWays, { passkeyOrigin: null, singleSignOn: false });
    renderPage(ButtonThatLeaves, { locale: 'ko' });
    await waitFor(() => expect(api.calls(readSignInWays)).toHaveLength(1));
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says that the provider does not answer', async () => {
    api.refuse(beginSingleSignOn, 'unavailable');
    const { user } = renderPage(ButtonThatLeaves, { locale: 'ko' });
    await user.click(await screen.findByRole('button'));
    expect((await screen.findByRole('alert')).textContent).toContain(ko['errors.unavailable']);
  });
});

describe('the page to which the provider sends people back', () => {
  it('hands over what came with the address, once, and leads to the start page', async () => {
    const { address } = renderPortal('/ko/sign-in/single-sign-on?code=a%2Fb&state=s&iss=https%3A%2F%2Fprovider.example');
    await waitFor(() => expect(address()).toBe('/ko'));
    const [call, ...more] = api.calls(finishSingleSignOn);
    expect(more).toEqual([]);
    expect([...new URLSearchParams(call?.body.query)]).toEqual([
      ['code', 'a/b'],
      ['state', 's'],
      ['iss', 'https://provider.example'],
    ]);
  });

  it('says that there is no account to be opened, and leads back to sign-in', async () => {
    api.refuse(finishSingleSignOn, 'single-sign-on.refused');
    const { user, address } = renderPortal('/ko/sign-in/single-sign-on?code=a&state=s');
    expect((await screen.findByRole('alert')).textContent).toContain(ko['errors.single-sign-on.refused']);
    await user.click(screen.getByRole('link', { name: ko['session.institution.back'] }));
    await waitFor(() => expect(address()).toBe('/ko/sign-in'));
  });
});
