import { describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderUi } from '../ui/testing/render-ui.js';
import { CountLine } from './count-line.js';
import { type Column, DataTable, nextSort } from './data-table.js';
import { FilterBar } from './filter-bar.js';
import { FilterChips } from './filter-chips.js';
import { Pager } from './pager.js';

interface Parcel {
  no: string;
  area: number;
}
const ROWS: Parcel[] = [
  { no: '3-1', area: 100 },
  { no: '3-2', area: 200 },
];
const COLUMNS: Column<Parcel>[] = [
  { key: 'no', header: 'Parcel', cell: ({ no }) => no, isRowHeader: true, sortKey: 'parcel' },
  { key: 'area', header: 'Area', cell: ({ area }) => `${area} m²`, align: 'end' },
];
const table = (sort: string, onSort = jest.fn()) => {
  renderUi(<DataTable caption="Parcels" columns={COLUMNS} rows={ROWS} rowKey={({ no }) => no} sort={sort} onSort={onSort} />);
  return onSort;
};

describe('DataTable', () => {
  it('has a name, heads for rows and columns, and each cell keeps its label for the card on a phone', () => {
    table('parcel');
    const list = within(screen.getByRole('table', { name: 'Parcels' }));
    expect(list.getByRole('rowheader', { name: '3-2' })).toBeTruthy();
    expect(list.getByRole('columnheader', { name: 'Area' })).toBeTruthy();
    expect(list.getByRole('cell', { name: '200 m²' }).getAttribute('data-label')).toBe('Area');
  });

  it('says by which column it is sorted and asks for the other order by keyboard', async () => {
    const onSort = table('parcel');
    expect(screen.getByRole('columnheader', { name: /Parcel/ }).getAttribute('aria-sort')).toBe('ascending');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(onSort).toHaveBeenCalledWith('-parcel');
  });

  it('offers only orders that the list has', () => {
    expect(nextSort({ sortKey: 'area', sorts: ['-area'] }, 'parcel')).toBe('-area');
    expect(nextSort({ sortKey: 'area', sorts: ['-area'] }, '-area')).toBeNull();
    expect(nextSort({}, 'parcel')).toBeNull();
  });
});

describe('Pager', () => {
  it('goes no further than the last page and no earlier than the first', async () => {
    const onPage = jest.fn();
    renderUi(<Pager page={2} pageSize={50} total={120} onPage={onPage} />);
    expect(screen.getByText('Page 2 of 3')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
    expect(onPage).toHaveBeenCalledWith(3);
  });

  it('leads back from a page beyond the end', async () => {
    const onPage = jest.fn();
    renderUi(<Pager page={9} pageSize={50} total={120} onPage={onPage} />);
    expect(screen.getByRole('button', { name: 'Next page' })).toHaveProperty('disabled', true);
    await userEvent.click(screen.getByRole('button', { name: 'Previous page' }));
    expect(onPage).toHaveBeenCalledWith(3);
  });

  it('is not there where one page holds everything', () => {
    renderUi(<Pager page={1} pageSize={50} total={12} onPage={jest.fn()} />);
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});

describe('counts and filters', () => {
  it('say "12 of 48" where a filter is on, and the count alone where none is', () => {
    const { unmount } = renderUi(<CountLine total={12} totalUnfiltered={48} />);
    expect(screen.getByRole('status').textContent).toBe('12 of 48, filtered');
    unmount();
    renderUi(<CountLine total={1} totalUnfiltered={1} />);
    expect(screen.getByRole('status').textContent).toBe('1 entry');
  });

  it('take one filter off without touching the others', async () => {
    const [status, block, clear] = [jest.fn(), jest.fn(), jest.fn()];
    const chips = [
      { key: 'status', label: 'Status: Available', onRemove: status },
      { key: 'block', label: 'Block 3', onRemove: block },
    ];
    renderUi(<FilterChips chips={chips} onClear={clear} />);
    await userEvent.click(screen.getByRole('button', { name: 'Remove filter Block 3' }));
    expect(block).toHaveBeenCalledTimes(1);
    expect(status).not.toHaveBeenCalled();
    expect(clear).not.toHaveBeenCalled();
  });

  it('keep the filters behind a button that says how many are on', async () => {
    renderUi(
      <FilterBar activeCount={2}>
        <label>
          Block <input />
        </label>
      </FilterBar>,
    );
    const toggle = screen.getByRole('button', { name: 'Filters (2)' });
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(toggle);
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
  });
});
