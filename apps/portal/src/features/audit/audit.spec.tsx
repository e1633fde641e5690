import { type AuditLogRow, checkAudit, LOCALES, listAuditEntries } from '@bridge/common';
import { CATALOGS } from '@bridge/i18n';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { renderPage } from '../../../test/render-page.js';
import { stubApi } from '../../../test/stub-api.js';
import { AuditPage } from './index.js';
import { actionsOf } from './model/audit-query.js';

const api = stubApi();
const en = CATALOGS.en;
const RECORD = '01900000-0000-7000-8000-000000000001';
const row = (overrides: Partial<AuditLogRow> = {}): AuditLogRow => ({
  seq: 7,
  at: '2026-11-20T01:00:00Z',
  actor: 'SDIA',
  actorRole: 'zone-official',
  action: 'project.updated-by-import',
  subjectType: 'project',
  subjectId: RECORD,
  changes: [{ field: 'powerMw', before: null, after: 25 }],
  restores: null,
  hash: 'a'.repeat(64),
  ...overrides,
});

beforeEach(() => {
  const rows = [row({ seq: 8, action: 'audit.exported', subjectType: 'audit', subjectId: null, changes: [] }), row()];
  api.answer(listAuditEntries, { rows, total: 2, totalUnfiltered: 2, page: 1, pageSize: 50 });
});
const open = (at = '/audit') => renderPage(AuditPage, { role: 'auditor', route: '/audit', at });

describe('the audit log', () => {
  it('shows who did what to which record, and what changed once it is asked for', async () => {
    const { user } = open();
    expect(await screen.findByRole('rowheader', { name: /Changed by a newer list/ })).toBeTruthy();
    expect(screen.getAllByText('SDIA · Zone official')).toHaveLength(2);
    await user.click(screen.getByText(`${en['audit.details']} (1)`));
    expect(screen.getByText('Power: unknown → 25 MW')).toBeTruthy();
  });

  it('leaves the entries of one record when its number is chosen', async () => {
    const { user, address } = open('/audit?actor=SDIA');
    await user.click(await screen.findByRole('button', { name: RECORD }));
    await waitFor(() => expect(address()).toBe(`/en/audit?subjectType=project&subjectId=${RECORD}`));
  });

  it('offers the actions of the kind of record that was chosen', async () => {
    const { user } = open();
    await user.selectOptions(await screen.findByLabelText(en['audit.filter.subject']), 'report');
    await user.selectOptions(screen.getByLabelText(en['audit.filter.action']), en['audit.action.report.signed']);
    await waitFor(() => expect(api.calls(listAuditEntries).at(-1)?.search.get('action')).toBe('report.signed'));
  });

  it('says that the chain is intact, with the hash of its end', async () => {
    api.answer(checkAudit, { entries: 1204, headHash: 'b'.repeat(64), problems: [] });
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: en['audit.verify'] }));
    expect(await screen.findByText('The chain is intact: 1,204 entries')).toBeTruthy();
    expect(screen.getByText('b'.repeat(64))).toBeTruthy();
  });

  it('names every entry that was tampered with', async () => {
    api.answer(checkAudit, {
      entries: 9,
      headHash: '',
      problems: [
        { seq: 7, code: 'altered' },
        { seq: 9, code: 'head-differs' },
      ],
    });
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: en['audit.verify'] }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Entry 7 was altered');
    expect(alert.textContent).toContain('(entry 9)');
  });

  it.each(LOCALES)('has words for every action that it offers, in %s', (locale) => {
    const known = Object.keys(CATALOGS[locale]);
    expect(actionsOf(undefined).filter(({ action }) => !known.includes(`audit.action.${action}`))).toEqual([]);
  });
});
