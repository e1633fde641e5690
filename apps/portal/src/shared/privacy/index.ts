export { ErasureResult } from './erasure-result.js';
export { HeldTable } from './held-table.js';
export { NoticeItems } from './notice-items.js';
export { NoticeSheet } from './notice-sheet.js';
