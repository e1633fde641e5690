export { CountLine, type CountLineProps } from './count-line.js';
export { type Column, DataTable, type DataTableProps } from './data-table.js';
export { FilterBar, type FilterBarProps } from './filter-bar.js';
export { type FilterChip, FilterChips } from './filter-chips.js';
export { Pager, type PagerProps } from './pager.js';
export { SortSelect, type SortSelectProps } from './sort-select.js';
