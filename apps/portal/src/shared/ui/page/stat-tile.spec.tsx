import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { renderUi } from '../testing/render-ui.js';
import { StatTile } from './stat-tile.js';

it('keeps a figure, its label and its definition together for a screen reader', () => {
  renderUi(<StatTile label="Confirmed MOUs" value="12" note="of 48, as of 24 November 2026" />);
  const tile = within(screen.getByRole('region', { name: 'Confirmed MOUs' }));
  expect(tile.getByText('12')).toBeTruthy();
  expect(tile.getByText('of 48, as of 24 November 2026')).toBeTruthy();
});
