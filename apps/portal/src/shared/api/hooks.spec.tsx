import { listReports, readReport, readSession, signIn } from '@bridge/common';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { renderPage } from '../../../test/render-page.js';
import { stubApi } from '../../../test/stub-api.js';
import { viewerOf } from '../../../test/viewers.js';
import { callFile, endpointKey, saveFile, useCall, useEndpoint } from './index.js';

const api = stubApi();
const body = { email: 'a@b.test', password: 'x' };

function Reader({ refreshes }: { refreshes?: [typeof readSession] | [] }) {
  const session = useEndpoint(readSession);
  const write = useCall(signIn, refreshes && { refreshes });
  return (
    <>
      <output>{session.data?.viewer?.displayName ?? session.error?.code ?? 'nobody'}</output>
      <button type="button" onClick={() => write.mutate({ body })}>
        write
      </button>
      {write.isSuccess && <p>written</p>}
      {write.error && <p role="alert">{write.error.code}</p>}
    </>
  );
}

const Refreshing = () => <Reader refreshes={[readSession]} />;
const Silent = () => <Reader refreshes={[]} />;

afterEach(() => {
  jest.restoreAllMocks();
});

describe('a read', () => {
  it('shows the answer, and the code where it fails', async () => {
    api.refuse(readSession, 'forbidden');
    renderPage(Reader);
    await screen.findByText('forbidden');
  });

  it('is asked a second time after a hiccup of the network, and shows no error', async () => {
    let tries = 0;
    api.respond(readSession, () => {
      tries += 1;
      if (tries === 1) throw new TypeError('Failed to fetch');
      return new Response(JSON.stringify({ viewer: viewerOf('investor') }));
    });
    renderPage(Reader);
    await screen.findByText('A investor');
    expect(tries).toBe(2);
  });

  it('is known in the cache by its path and what was asked', () => {
    expect(endpointKey(listReports)).toEqual(['/reports']);
    expect(endpointKey(readReport, { params: { id: '1' } })).not.toEqual(endpointKey(readReport, { params: { id: '2' } }));
  });
});

describe('a write', () => {
  it.each([
    ['all reads on the screen', Reader, 2],
    ['the reads that it names', Refreshing, 2],
    ['nothing where it says so', Silent, 1],
  ])('refreshes %s', async (_, Page, reads) => {
    api.answer(readSession, { viewer: null });
    api.answer(signIn, { viewer: viewerOf('investor') });
    const { user } = renderPage(Page);
    await screen.findByText('nobody');
    await user.click(screen.getByRole('button', { name: 'write' }));
    await screen.findByText('written');
    await waitFor(() => expect(api.calls(readSession)).toHaveLength(reads));
  });

  it('is sent once and never again by itself, as nobody knows how far the first came', async () => {
    api.answer(readSession, { viewer: null });
    api.respond(signIn, () => Promise.reject(new TypeError('Failed to fetch')));
    const { user } = renderPage(Reader);
    await user.click(await screen.findByRole('button', { name: 'write' }));
    expect((await screen.findByRole('alert')).textContent).toBe('network');
    expect(api.calls(signIn)).toHaveLength(1);
  });
});

describe('a received file', () => {
  it('goes to the downloads under its name', async () => {
    api.respond(listReports, () => new Response('bytes', { headers: { 'content-disposition': 'attachment; filename="report.pdf"' } }));
    URL.createObjectURL = () => 'blob:report';
    URL.revokeObjectURL = () => undefined;
    const names: string[] = [];
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    saveFile(await callFile(listReports, {}, 'fallback.pdf'));
    expect(names).toEqual(['report.pdf']);
    expect(document.querySelector('a[download]')).toBeNull();
  });
});
