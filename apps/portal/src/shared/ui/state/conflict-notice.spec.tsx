import { expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderUi } from '../testing/render-ui.js';
import { ConflictNotice } from './conflict-notice.js';

it('shows both versions of each field side by side and lets the reader choose one', async () => {
  const [keep, take] = [jest.fn(), jest.fn()];
  renderUi(<ConflictNotice differences={[{ label: 'Power', mine: '20 MW', theirs: '25 MW' }]} onKeepMine={keep} onTakeTheirs={take} />);
  const row = within(screen.getByRole('row', { name: 'Power 20 MW 25 MW' }));
  expect(row.getByRole('rowheader', { name: 'Power' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Take the saved version' }));
  expect(take).toHaveBeenCalledTimes(1);
  expect(keep).not.toHaveBeenCalled();
});
