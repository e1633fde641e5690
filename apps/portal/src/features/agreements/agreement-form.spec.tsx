import { editAgreement, openAgreement, readAgreement } from '@bridge/common';
import { CATALOGS } from '@bridge/i18n';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { renderPage } from '../../../test/render-page.js';
import { stubApi } from '../../../test/stub-api.js';
import { EditAgreementPage, NewAgreementPage } from './index.js';
import { formValues, inputOf } from './model/agreement-form.js';
import { agreementView } from './testing/agreement-view.js';

const api = stubApi();
const en = CATALOGS.en;
const VIEW = agreementView({
  version: 3,
  binding: false,
  signedOn: '2026-Q3',
  amounts: [{ kind: 'announced', amount: 82_000_000.5, currency: 'USD', on: '2026-10-02', source: 'press' }],
});

describe('the form of an agreement', () => {
  it('gives back what is stored, letter by letter, where nothing is touched', () => {
    const { title, level, documentType, binding, sector, parties, signedOn, subject, amounts } = VIEW;
    expect(inputOf(formValues(VIEW))).toEqual({ title, level, documentType, binding, sector, parties, signedOn, subject, amounts });
  });
});

describe('opening an agreement', () => {
  it('wants a title, the kind of paper and its parties before anything is sent', async () => {
    api.answer(openAgreement, VIEW);
    const { user } = renderPage(NewAgreementPage, { route: '/agreements/new', at: '/agreements/new' });
    await user.click(await screen.findByRole('button', { name: en['agreements.open'] }));
    await screen.findByText(`Level: ${en['errors.field.required']}`);
    await user.selectOptions(screen.getByLabelText(/^Level/), 'company');
    await user.selectOptions(screen.getByLabelText(/^Document type/), 'loi');
    await user.type(screen.getByLabelText(/^Party/), '示例公司');
    await user.selectOptions(screen.getByLabelText(/^Side/), 'china');
    await user.click(screen.getByRole('button', { name: en['agreements.open'] }));
    await screen.findByText(`Title: ${en['agreements.titleMissing']}`);
    expect(api.calls(openAgreement)).toHaveLength(0);
  });

  it('sends amounts as read from what people write, and unknown as unknown', async () => {
    api.answer(openAgreement, VIEW);
    const { user, address } = renderPage(NewAgreementPage, { route: '/agreements/new', at: '/agreements/new' });
    await user.type(await screen.findByLabelText('Title (中文)'), '投资协议');
    await user.selectOptions(screen.getByLabelText(/^Level/), 'company');
    await user.selectOptions(screen.getByLabelText(/^Document type/), 'loi');
    await user.type(screen.getByLabelText(/^Party/), '示例公司');
    await user.selectOptions(screen.getByLabelText(/^Side/), 'china');
    await user.click(screen.getByRole('button', { name: en['agreements.addAmount'] }));
    await user.selectOptions(screen.getByLabelText(/^Kind/), 'announced');
    await user.type(screen.getByLabelText(/^Amount \(/), '3.5亿元');
    await user.click(screen.getByRole('button', { name: en['agreements.open'] }));
    await waitFor(() => expect(address()).toBe(`/en/agreements/${VIEW.id}`));
    expect(api.calls(openAgreement)[0]?.body).toEqual({
      title: { ko: null, zh: '投资协议', en: null },
      level: 'company',
      documentType: 'loi',
      binding: null,
      sector: null,
      parties: [{ name: '示例公司', organisationId: null, side: 'china', state: 'proposed' }],
      signedOn: null,
      subject: null,
      amounts: [{ kind: 'announced', amount: 350_000_000, currency: 'CNY', on: null, source: null }],
    });
  });
});

describe('editing an agreement', () => {
  const current = agreementView({ ...VIEW, version: 8, subject: 'Their subject', lastConfirmedBy: 'Official B' });
  const open = () => renderPage(EditAgreementPage, { route: '/agreements/$id/edit', at: `/agreements/${VIEW.id}/edit` });
  beforeEach(() => api.answer(readAgreement, VIEW));

  it('shows both versions after a conflict and saves mine on top of the one that stands', async () => {
    api.refuse(editAgreement, 'edit.conflict', { current });
    const { user } = open();
    await user.type(await screen.findByLabelText(en['agreements.subject']), 'My subject');
    await user.click(screen.getByRole('button', { name: en['agreements.save'] }));
    const row = (await screen.findByRole('rowheader', { name: en['agreements.subject'] })).closest('tr');
    expect(row?.textContent).toBe('SubjectMy subjectTheir subject');
    expect(api.calls(editAgreement)[0]?.body.version).toBe(3);
    api.answer(editAgreement, current);
    await user.click(screen.getByRole('button', { name: en['ui.conflictKeepMine'] }));
    await waitFor(() => expect(api.calls(editAgreement)[1]?.body).toMatchObject({ version: 8, subject: 'My subject' }));
  });

  it('takes theirs into the form and builds the next save on it', async () => {
    api.refuse(editAgreement, 'edit.conflict', { current });
    const { user } = open();
    await user.type(await screen.findByLabelText(en['agreements.subject']), 'My subject');
    await user.click(screen.getByRole('button', { name: en['agreements.save'] }));
    await user.click(await screen.findByRole('button', { name: en['ui.conflictTakeTheirs'] }));
    await waitFor(() => expect(screen.getByLabelText<HTMLTextAreaElement>(en['agreements.subject']).value).toBe('Their subject'));
    await user.click(screen.getByRole('button', { name: en['agreements.save'] }));
    await waitFor(() => expect(api.calls(editAgreement)[1]?.body.version).toBe(8));
  });

  it('is refused for a public paper, whoever asks', async () => {
    api.answer(readAgreement, { ...VIEW, publicRecord: true, mayEdit: false });
    open();
    await screen.findByText(en['agreements.publicRecord.note']);
    expect(screen.queryByRole('button', { name: en['agreements.save'] })).toBeNull();
  });
});
