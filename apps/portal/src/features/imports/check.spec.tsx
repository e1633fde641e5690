import {
  commitImport,
  correctImport,
  discardImport,
  downloadRejected,
  type ImportRow,
  listImportRows,
  listImports,
  readImport,
} from '@bridge/common';
import { CATALOGS } from '@bridge/i18n';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { renderPage } from '../../../test/render-page.js';
import { stubApi } from '../../../test/stub-api.js';
import { ImportPage } from './index.js';
import { checked, importId, row, rowsOf } from './testing/import-view.js';

const api = stubApi();
const en = CATALOGS.en;
const open = (at = `/imports/${importId}`, options = {}) => renderPage(ImportPage, { route: '/imports/$id', at, ...options });

beforeEach(() => {
  api.answer(readImport, checked);
  api.answer(listImportRows, rowsOf([row]));
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
    const update: ImportRow = { ...row, fate: 'update', problems: [], existing: { id: importId, title: 'P-2026-0042' }, changes };
    api.answer(listImportRows, rowsOf([update, { ...row, row: 9, sheetRow: 11, fate: 'skip', problems: [], duplicateOfRow: 5 }]));
    const { user } = open();
    await screen.findByText('Same as row 7 of the list.');
    await user.click(screen.getByRole('button', { name: /What was read in row 7/ }));
    expect(screen.getByText('Power: 30 MW → 39 MW')).toBeTruthy();
  });

  it('keeps the filter by problem in the address and asks the server for it', async () => {
    const { user, address } = open();
    await user.click(await screen.findByRole('button', { name: /^Show rows: / }));
    await waitFor(() => expect(address()).toBe(`/en/imports/${importId}?problem=negative-amount`));
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
