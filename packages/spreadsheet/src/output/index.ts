export { type RejectedRow, rejectedRowsFile } from './rejected-rows.js';
export { type OutputCell, type OutputSheet, writeCsv, writeXlsx } from './write.js';
