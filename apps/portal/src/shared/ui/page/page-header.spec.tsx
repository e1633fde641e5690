import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { renderUi } from '../testing/render-ui.js';
import { PageHeader } from './page-header.js';

describe('PageHeader', () => {
  it('names the page in one h1 and as the current place of the breadcrumbs', () => {
    renderUi(<PageHeader title="Parcel 3-12" breadcrumbs={[{ key: 'list', link: <a href="/list">Opportunities</a> }]} />);
    expect(screen.getAllByRole('heading', { level: 1 }).map((heading) => heading.textContent)).toEqual(['Parcel 3-12']);
    const trail = within(screen.getByRole('navigation', { name: 'You are here' }));
    expect(trail.getByRole('link', { name: 'Opportunities' })).toBeTruthy();
    expect(trail.getByText('Parcel 3-12').getAttribute('aria-current')).toBe('page');
  });
});
