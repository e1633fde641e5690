import { listImports, uploadImport } from '@bridge/common';
import { CATALOGS } from '@bridge/i18n';
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { renderPage } from '../../../test/render-page.js';
import { stubApi } from '../../../test/stub-api.js';
import { ImportsPage, NewImportPage } from './index.js';
import { checked, importId } from './testing/import-view.js';

const api = stubApi();
const en = CATALOGS.en;
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
    await waitFor(() => expect(address()).toBe(`/en/imports/${importId}`));
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
