export { NoticeSheet } from './notice-sheet.js';
