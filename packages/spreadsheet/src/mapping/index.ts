export { PARCEL_COLUMNS, type ParcelColumn, PROJECT_COLUMNS, type ProjectColumn } from './columns.js';
export { type ColumnOverrides, headerScore, type MappedColumn, type Mapping, mapParcelColumns, mapProjectColumns } from './mapping.js';
export { OWN_COLUMN } from './synonyms.js';
