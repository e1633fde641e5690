export { ENCODINGS, type Encoding } from './encoding.js';
export { columnLetter, type RawRow } from './raw-sheet.js';
export { readTable, type Table, type TableOptions } from './table.js';
