export { type FailureParams, LIMITS, SpreadsheetError } from './guard/index.js';
export {
  type ColumnOverrides,
  type MappedColumn,
  type Mapping,
  mapParcelColumns,
  mapProjectColumns,
  PARCEL_COLUMNS,
  type ParcelColumn,
  PROJECT_COLUMNS,
  type ProjectColumn,
} from './mapping/index.js';
export { type OutputCell, type OutputSheet, type RejectedRow, rejectedRowsFile, writeCsv, writeXlsx } from './output/index.js';
export { type ParcelRead, type ParcelRowRead, type ProjectRowRead, type ReadOptions, readParcels, readProjects } from './rows/index.js';
export { columnLetter, ENCODINGS, type Encoding, type RawRow, readTable, type Table, type TableOptions } from './tables/index.js';
export { type ListOptions, type ReadList, readInWorker, readList, type WorkerHandles } from './worker/index.js';
