import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import * as z from 'zod/mini';
import { renderPage } from '../../../test/render-page.js';
import { paths, TextLink, useGo, usePathParam, useSearchQuery } from './index.js';

const filter = z.object({ q: z._default(z.string(), ''), page: z._default(z.coerce.number().check(z.minimum(1)), 1) });

function Filtered() {
  const [query, change] = useSearchQuery(filter);
  const go = useGo();
  return (
    <>
      <output>{JSON.stringify(query)}</output>
      <output aria-label="id">{usePathParam('id')}</output>
      <button type="button" onClick={() => change({ q: '2024' })}>
        filter
      </button>
      <button type="button" onClick={() => change({ page: query.page + 1 })}>
        next
      </button>
      <button type="button" onClick={() => void go(paths.report('7'), { search: { tab: 'best' } })}>
        go
      </button>
      <TextLink to={paths.project('9')} search={{ from: 'board' }}>
        project
      </TextLink>
    </>
  );
}

const show = () => renderPage(Filtered, { locale: 'zh-CN', route: '/things/$id', at: '/things/42?page=3&other=kept' });

describe('a list’s query', () => {
  it('is read from the address and written back to it', async () => {
    const { user, address } = show();
    await screen.findByText('{"q":"","page":3}');
    await user.click(screen.getByRole('button', { name: 'next' }));
    await waitFor(() => expect(address()).toBe('/zh/things/42?page=4&other=kept'));
    await user.click(screen.getByRole('button', { name: 'filter' }));
    await waitFor(() => expect(address()).toBe('/zh/things/42?other=kept&q=2024'));
    await screen.findByText('{"q":"2024","page":1}');
  });
});

describe('links and moves', () => {
  it('stay in the reader’s language', async () => {
    const { user, address } = show();
    expect((await screen.findByRole('link', { name: 'project' })).getAttribute('href')).toBe('/zh/projects/9?from=board');
    expect(screen.getByLabelText('id').textContent).toBe('42');
    await user.click(screen.getByRole('button', { name: 'go' }));
    await waitFor(() => expect(address()).toBe('/zh/reports/7?tab=best'));
  });
});
