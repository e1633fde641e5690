export { CountLine } from './count-line.js';
export { type Column, DataTable } from './data-table.js';
export { FilterBar } from './filter-bar.js';
export { type FilterChip, FilterChips } from './filter-chips.js';
export { Pager } from './pager.js';
export { SortSelect } from './sort-select.js';
export { TypedFilter } from './typed-filter.js';
