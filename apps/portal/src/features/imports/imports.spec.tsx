import {
  commitImport,
  correctImport,
  discardImport,
  downloadRejected,
  type ImportRow,
  type ImportView,
  listImportRows,
  listImports,
  readImport,
  undoImport,
  uploadImport,
} from '@bridge/common';
import { CATALOGS } from '@bridge/i18n';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { renderPage } from '../../../test/render-page.js';
import { stubApi } from '../../../test/stub-api.js';
import { ImportPage, ImportsPage, NewImportPage } from './index.js';

const api = stubApi();
const en = CATALOGS.en;
const id = '00000000-0000-4000-8000-0000000000c1';
const delegationId = '00000000-0000-4000-8000-0000000000d1';
const column = (index: number, header: string, field: string | null, sample: string[]) => ({
  index,
  letter: 'ABCDEFG'[index] ?? 'Z',
  header,
  field,
  sample,
});
const checked: ImportView = {
  id,
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
const row: ImportRow = {
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
const rowsOf = (rows: ImportRow[]) => ({ rows, total: rows.length, totalUnfiltered: 25, page: 1, pageSize: 50 });
const open = (at = `/imports/${id}`, options = {}) => renderPage(ImportPage, { route: '/imports/$id', at, ...options });

beforeEach(() => {
  api.answer(readImport, checked);
  api.answer(listImportRows, rowsOf([row]));
});

describe('the imports', () => {
  it('say of each list what it brought, who brought it and when', async () => {
    api.answer(listImports, { rows: [checked] });
    renderPage(ImportsPage, { route: '/imports', at: '/imports', locale: 'ko' });
    const line = await screen.findByRole('row', { name: /guangdong\.csv/ });
    expect(within(line).getByText('25행: 신규 18, 변경 2, 건너뜀 2, 거부 3')).toBeTruthy();
    expect(within(line).getByText('2026. 11. 24. 10:00, SDIA')).toBeTruthy();
  });

  it('say what to do where there is none', async () => {
    api.answer(listImports, { rows: [] });
    renderPage(ImportsPage, { route: '/imports', at: '/imports' });
    expect(await screen.findByText(en['imports.empty.title'])).toBeTruthy();
  });
});

describe('a new import', () => {
  const file = new File(['a,b'], 'guangdong.csv');
  const start = () => renderPage(NewImportPage, { route: '/imports/new', at: '/imports/new' });

  it('sends the file as it is and goes to its check', async () => {
    api.answer(uploadImport, { ...checked, state: 'reading' });
    const { user, address } = start();
    await user.upload(await screen.findByLabelText(/List as it came/), file);
    await user.click(screen.getByRole('button', { name: en['imports.new.submit'] }));
    await waitFor(() => expect(address()).toBe(`/en/imports/${id}`));
    const form = api.calls(uploadImport)[0]?.body as unknown as FormData;
    expect([form.get('kind'), (form.get('file') as File).name, form.get('delegation')]).toEqual(['projects', 'guangdong.csv', null]);
  });

  it('sends nothing without a file, and says so', async () => {
    api.answer(uploadImport, checked);
    const { user } = start();
    await user.click(await screen.findByRole('button', { name: en['imports.new.submit'] }));
    await screen.findByText(en['imports.new.fileMissing']);
    expect(api.calls(uploadImport)).toHaveLength(0);
  });

  it('refuses a delegation without a name or that leaves before it comes, and keeps what was typed', async () => {
    api.answer(uploadImport, checked);
    const { user } = start();
    await user.upload(await screen.findByLabelText(/List as it came/), file);
    await user.click(screen.getByLabelText(en['imports.delegation.known']));
    await user.type(screen.getByLabelText(en['imports.delegation.arrivesOn']), '2026-12-20');
    await user.type(screen.getByLabelText(en['imports.delegation.leavesOn']), '2026-12-18');
    await user.click(screen.getByRole('button', { name: en['imports.new.submit'] }));
    expect(await screen.findAllByText(en['imports.delegation.nameMissing'])).not.toHaveLength(0);
    expect(screen.getAllByText(en['imports.delegation.wrongOrder'])).not.toHaveLength(0);
    expect(api.calls(uploadImport)).toHaveLength(0);
    expect(screen.getByLabelText<HTMLInputElement>(en['imports.delegation.arrivesOn']).value).toBe('2026-12-20');
  });

  it('shows why the server refused the file', async () => {
    api.refuse(uploadImport, 'request.too-large', { requestId: 'r-9' });
    const { user } = start();
    await user.upload(await screen.findByLabelText(/List as it came/), file);
    await user.click(screen.getByRole('button', { name: en['imports.new.submit'] }));
    expect((await screen.findByText(/r-9/)).textContent).toContain('r-9');
  });
});

describe('the check before saving', () => {
  it('shows counts that add up, and says that nothing is saved yet', async () => {
    open();
    await screen.findByText(en['imports.checked.text']);
    expect(screen.getByText(/25 = 18 \+ 2 \+ 2 \+ 3/)).toBeTruthy();
  });

  it('names row, column, rule and value of each problem', async () => {
    open();
    const line = await screen.findByRole('row', { name: /佛山瀚衡科技有限公司/ });
    expect(within(line).getByText(/Row 7, column I “拟投资额”/)).toBeTruthy();
    expect(within(line).getByText('“-5000万美元” is below zero, which a quantity cannot be.')).toBeTruthy();
  });

  it('opens what was written beside what was read, and names what stays unknown', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: /What was read in row 7/ }));
    const details = within(screen.getByRole('table', { name: 'What was read in row 7' }));
    expect(
      within(details.getByRole('row', { name: /^Power/ }))
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['39 MW', '39 兆瓦']);
    expect(within(details.getByRole('row', { name: /^Investment/ })).getByText('unknown')).toBeTruthy();
    expect(screen.getByText('Unknown: Jobs')).toBeTruthy();
  });

  it('says which row a duplicate repeats, as the sheet numbers it, and what an update changes', async () => {
    const changes = [{ field: 'powerMw', before: 30, after: 39 }];
    const update: ImportRow = { ...row, fate: 'update', problems: [], existing: { id, title: 'P-2026-0042' }, changes };
    api.answer(listImportRows, rowsOf([update, { ...row, row: 9, sheetRow: 11, fate: 'skip', problems: [], duplicateOfRow: 5 }]));
    const { user } = open();
    await screen.findByText('Same as row 7 of the list.');
    await user.click(screen.getByRole('button', { name: /What was read in row 7/ }));
    expect(screen.getByText('Power: 30 MW → 39 MW')).toBeTruthy();
  });

  it('keeps the filter by problem in the address and asks the server for it', async () => {
    const { user, address } = open();
    await user.click(await screen.findByRole('button', { name: /^Show rows: / }));
    await waitFor(() => expect(address()).toBe(`/en/imports/${id}?problem=negative-amount`));
    await waitFor(() => expect(api.calls(listImportRows).at(-1)?.search.get('problem')).toBe('negative-amount'));
  });

  it('sends every column when one is corrected, with characters and header row as they were read', async () => {
    api.answer(correctImport, checked);
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: /^Columns/ }));
    await user.selectOptions(await screen.findByLabelText('Column C “其他” is read as'), 'remarks');
    await user.click(screen.getByRole('button', { name: en['imports.columns.apply'] }));
    await waitFor(() => expect(api.calls(correctImport)).toHaveLength(1));
    expect(api.calls(correctImport)[0]?.body).toEqual({
      encoding: 'gb18030',
      headerRow: 2,
      columns: [
        { index: 0, field: 'companyName' },
        { index: 1, field: 'powerMw' },
        { index: 2, field: 'remarks' },
      ],
      delegation: null,
    });
  });

  it('refuses one field for two columns', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: /^Columns/ }));
    await user.selectOptions(await screen.findByLabelText('Column C “其他” is read as'), 'powerMw');
    expect(screen.getByText('“Power” is chosen for more than one column.')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: en['imports.columns.apply'] }).disabled).toBe(true);
  });

  it('reads a CSV file again in other characters', async () => {
    api.answer(correctImport, checked);
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: /^Characters and header row/ }));
    await user.selectOptions(await screen.findByLabelText(en['imports.encoding.label']), 'cp949');
    await user.click(screen.getByRole('button', { name: en['imports.encoding.apply'] }));
    await waitFor(() => expect(api.calls(correctImport)).toHaveLength(1));
    expect(api.calls(correctImport)[0]?.body).toEqual({ encoding: 'cp949', headerRow: 2, columns: [], delegation: null });
  });

  it('saves what can be saved', async () => {
    api.answer(commitImport, { ...checked, state: 'committing' });
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Save 20 rows' }));
    await waitFor(() => expect(api.calls(commitImport)).toHaveLength(1));
  });

  it('offers no saving where every row is skipped or rejected', async () => {
    api.answer(readImport, { ...checked, counts: { read: 3, created: 0, updated: 0, skipped: 1, rejected: 2 } });
    open();
    await screen.findByText(en['imports.commit.nothing']);
    expect(screen.queryByRole('button', { name: /^Save/ })).toBeNull();
  });

  it('asks for the rejected rows in the reader’s language', async () => {
    api.respond(downloadRejected, () => new Response('', { status: 500 }));
    const { user } = open(undefined, { locale: 'zh-CN' });
    await user.click(await screen.findByRole('button', { name: CATALOGS['zh-CN']['imports.rejected.download'] }));
    await waitFor(() => expect(api.calls(downloadRejected)[0]?.search.get('lang')).toBe('zh-CN'));
  });

  it('discards only after it was asked again', async () => {
    api.answer(discardImport, undefined);
    api.answer(listImports, { rows: [] });
    const { user, address } = open();
    await user.click(await screen.findByRole('button', { name: en['imports.discard.button'] }));
    expect(api.calls(discardImport)).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: en['imports.discard.button'] }));
    await waitFor(() => expect(address()).toBe('/en/imports'));
  });
});

describe('the states of an import', () => {
  it('reads until the check is there, without being asked again', async () => {
    let asked = 0;
    api.answer(readImport, (): ImportView => (++asked < 3 ? { ...checked, state: 'reading', progressPercent: asked * 40 } : checked));
    open();
    await screen.findByRole('progressbar');
    await screen.findByText(en['imports.checked.text']);
  });

  it('shows no row of an earlier reading once the file was read again', async () => {
    api.answer(correctImport, { ...checked, state: 'reading', progressPercent: 0 });
    const { user } = open();
    await screen.findByRole('row', { name: /佛山瀚衡科技有限公司/ });
    await user.click(screen.getByRole('button', { name: /^Characters and header row/ }));
    api.answer(listImportRows, rowsOf([{ ...row, title: '深圳昱诚', problems: [] }]));
    await user.click(await screen.findByRole('button', { name: en['imports.encoding.apply'] }));
    await screen.findByRole('row', { name: /深圳昱诚/ });
    expect(screen.queryByRole('row', { name: /佛山瀚衡科技有限公司/ })).toBeNull();
  });

  it('says why a file cannot be read and reads it again with another header row', async () => {
    api.answer(readImport, { ...checked, state: 'unreadable', columns: [], failure: { code: 'header-missing', params: {} } });
    api.answer(correctImport, { ...checked, state: 'reading' });
    const { user } = open();
    await screen.findByText(en['importIssues.header-missing']);
    const field = screen.getByLabelText(en['imports.encoding.headerRow']);
    await user.clear(field);
    await user.type(field, '4');
    await user.click(screen.getByRole('button', { name: en['imports.encoding.apply'] }));
    await waitFor(() => expect(api.calls(correctImport)[0]?.body.headerRow).toBe(4));
  });

  it('offers no second reading of a file that only another file can mend', async () => {
    api.answer(readImport, { ...checked, state: 'unreadable', columns: [], failure: { code: 'file-encrypted', params: {} } });
    open();
    await screen.findByText(en['importIssues.file-encrypted']);
    expect(screen.queryByRole('button', { name: en['imports.encoding.apply'] })).toBeNull();
  });

  const committed: ImportView = {
    ...checked,
    state: 'committed',
    committedAt: '2026-11-24T02:00:00Z',
    delegation: { id: delegationId, name: { ko: null, zh: '广东省代表团', en: null }, hub: 'guangdong', arrivesOn: null, leavesOn: null },
  };

  it('leads from a saved list to its delegation and takes it back after asking', async () => {
    api.answer(readImport, committed);
    api.answer(undoImport, { ...committed, state: 'undone', undoneAt: '2026-11-24T03:00:00Z' });
    const { user } = open();
    const link = await screen.findByRole('link', { name: 'Open the delegation 广东省代表团' });
    expect(link.getAttribute('href')).toBe(`/en/delegations/${delegationId}`);
    await user.click(screen.getByRole('button', { name: en['imports.undo.button'] }));
    expect(api.calls(undoImport)).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: en['imports.undo.button'] }));
    await waitFor(() => expect(api.calls(undoImport)).toHaveLength(1));
  });

  it('names what stands in the way of taking it back, and offers no button', async () => {
    api.answer(readImport, { ...committed, undoBlockers: [{ title: '佛山瀚衡', reason: 'agreement' }] });
    open();
    await screen.findByText('佛山瀚衡: part of an agreement');
    expect(screen.queryByRole('button', { name: en['imports.undo.button'] })).toBeNull();
  });

  it('says of a list that was taken back when that was', async () => {
    api.answer(readImport, { ...committed, state: 'undone', undoneAt: '2026-11-24T03:00:00Z' });
    open();
    expect(await screen.findByText(/24 November 2026 12:00/)).toBeTruthy();
  });
});
