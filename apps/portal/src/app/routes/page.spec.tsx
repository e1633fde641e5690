import { readSession } from '@bridge/common';
import { describe, expect, it } from '@jest/globals';
import { createRootRoute, lazyRouteComponent } from '@tanstack/react-router';
import { screen } from '@testing-library/react';
import { renderPage } from '../../../test/render-page.js';
import { stubApi } from '../../../test/stub-api.js';
import { viewerOf } from '../../../test/viewers.js';
import { FEATURE_ROUTES } from './index.js';
import { type LazyPage, page } from './page.js';

const api = stubApi();
const Board = () => <h1>Match board</h1>;

/** The page as its route guards it. */
const guarded = (Page: LazyPage): LazyPage => {
  const component: unknown = page(createRootRoute(), '/matching', Page, { needs: 'match.run' }).options.component;
  return component as LazyPage;
};

describe('a page that needs a right', () => {
  it('opens for a role that holds it, its code fetched when it is opened', async () => {
    let fetched = 0;
    const Lazy = lazyRouteComponent(async () => ({ Board, fetched: ++fetched }), 'Board');
    const Page = guarded(Lazy);
    expect(fetched).toBe(0);
    renderPage(Page, { role: 'zone-official' });
    await screen.findByRole('heading', { name: 'Match board' });
    expect(fetched).toBe(1);
  });

  it.each(['investor', 'ministry-reviewer'] as const)('is refused to a role that does not: %s', async (role) => {
    api.answer(readSession, { viewer: viewerOf(role) });
    renderPage(guarded(Board), { role });
    await screen.findByRole('heading', { name: 'No access to this page' });
    expect(screen.queryByText('Match board')).toBeNull();
  });
});

describe('the routes of the features', () => {
  it('give each address once', () => {
    const root = createRootRoute();
    const addresses = FEATURE_ROUTES.flatMap((routes) => routes(root).map((route) => (route.options as { path?: string }).path));
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});
