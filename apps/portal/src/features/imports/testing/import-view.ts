import type { ImportRow, ImportView } from '@bridge/common';

export const importId = '00000000-0000-4000-8000-0000000000c1';
const column = (index: number, header: string, field: string | null, sample: string[]) => ({
  index,
  letter: 'ABCDEFG'[index] ?? 'Z',
  header,
  field,
  sample,
});
/** A list after its dry run, with a column that was left out. */
export const checked: ImportView = {
  id: importId,
  fileName: 'guangdong.csv',
  kind: 'projects',
  state: 'checked',
  progressPercent: 100,
  failure: null,
  encoding: 'gb18030',
  sheetName: null,
  headerRow: 2,
  columns: [column(0, '企业名称', 'companyName', ['佛山瀚衡']), column(1, '用电', 'powerMw', ['39 兆瓦']), column(2, '其他', null, [])],
  counts: { read: 25, created: 18, updated: 2, skipped: 2, rejected: 3 },
  problemCounts: [{ code: 'negative-amount', severity: 'error', count: 3 }],
  delegation: { id: null, name: { ko: null, zh: null, en: 'guangdong' }, hub: 'guangdong', arrivesOn: null, leavesOn: null },
  createdAt: '2026-11-24T01:00:00Z',
  createdBy: 'SDIA',
  committedAt: null,
  undoneAt: null,
  undoBlockers: [],
};
/** A row that is rejected for one of its cells. */
export const row: ImportRow = {
  row: 5,
  sheetRow: 7,
  fate: 'reject',
  title: '佛山瀚衡科技有限公司',
  read: { companyName: { ko: null, zh: '佛山瀚衡科技有限公司', en: null }, investment: null, powerMw: 39, jobs: null },
  written: { companyName: '佛山瀚衡科技有限公司', investment: '-5000万美元', powerMw: '39 兆瓦' },
  problems: [
    {
      code: 'negative-amount',
      severity: 'error',
      column: '拟投资额',
      columnLetter: 'I',
      field: 'investment',
      value: '-5000万美元',
      params: { valueText: '-5000万美元' },
    },
  ],
  duplicateOfRow: null,
  existing: null,
  changes: [],
};

export const rowsOf = (rows: ImportRow[]) => ({ rows, total: rows.length, totalUnfiltered: 25, page: 1, pageSize: 50 });
