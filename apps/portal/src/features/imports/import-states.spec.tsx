import { correctImport, type ImportView, listImportRows, readImport, undoImport } from '@bridge/common';
import { CATALOGS } from '@bridge/i18n';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
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

  const delegationId = '00000000-0000-4000-8000-0000000000d1';
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
