import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ApiError } from '../../api/api-error.js';
import { renderUi } from '../testing/render-ui.js';
import { DataState } from './data-state.js';

const loaded = (data: string[]) => ({ data, error: null, isPending: false });
const failed = (error: unknown, refetch = jest.fn()) => ({ data: undefined, error, isPending: false, refetch });
const list = (rows: string[]) => <p>{rows.join()}</p>;
const isEmpty = (rows: string[]) => rows.length === 0;

describe('DataState', () => {
  it('announces that it is loading', () => {
    renderUi(<DataState query={{ data: undefined, error: null, isPending: true }}>{list}</DataState>);
    expect(screen.getByRole('status', { name: 'Loading…' })).toBeTruthy();
  });

  it('offers to try again after a failure', async () => {
    const query = failed(new ApiError('unavailable'));
    renderUi(<DataState query={query}>{list}</DataState>);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(query.refetch).toHaveBeenCalledTimes(1);
  });

  it('tells a missing right from a failure, and does not offer to try again', () => {
    renderUi(<DataState query={failed(new ApiError('forbidden'))}>{list}</DataState>);
    expect(screen.getByRole('heading', { name: 'You may not see this' })).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('tells "none yet" from "none match the filters"', async () => {
    const clear = jest.fn();
    const empty = { title: 'No project yet', text: 'Register the first one.' };
    const { unmount } = renderUi(
      <DataState query={loaded([])} isEmpty={isEmpty} empty={empty}>
        {list}
      </DataState>,
    );
    expect(screen.getByRole('heading', { name: 'No project yet' })).toBeTruthy();
    unmount();
    renderUi(
      <DataState query={loaded([])} isEmpty={isEmpty} empty={empty} filtered onClearFilters={clear}>
        {list}
      </DataState>,
    );
    expect(screen.queryByText('No project yet')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Remove all filters' }));
    expect(clear).toHaveBeenCalledTimes(1);
  });

  it('keeps what was read before on the screen when reading again fails', () => {
    renderUi(<DataState query={{ data: ['A-1'], error: new ApiError('network'), isPending: false }}>{list}</DataState>);
    expect(screen.getByText('A-1')).toBeTruthy();
    expect(screen.getByRole('alert')).toBeTruthy();
  });
});
