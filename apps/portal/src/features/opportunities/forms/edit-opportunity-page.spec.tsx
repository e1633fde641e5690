import { changeParcel, type Issuer, NO_PROVENANCE, readOpportunity } from '@bridge/common';
import { aParcel, confirmedFigures } from '@bridge/test-factories';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderPage } from '../../../../test/render-page.js';
import { stubApi } from '../../../../test/stub-api.js';
import { EditOpportunityPage } from '../index.js';
import { aParcelView } from '../testing/a-parcel-view.js';

const api = stubApi();
const parcel = aParcelView();
const theirs = aParcelView({ version: 4, figures: confirmedFigures(aParcel({ powerMw: 40 }), '2026-11-20') });

beforeEach(() => {
  api.answer(readOpportunity, parcel);
  api.answer(changeParcel, theirs);
});
const open = (body: Issuer = 'krc') =>
  renderPage(EditOpportunityPage, { body, route: '/opportunities/$id/edit', at: `/opportunities/${parcel.id}/edit` });
const field = (figure: string, label = figure) => within(screen.getByRole('group', { name: figure })).getByLabelText(label);
const type = (input: HTMLElement, value: string) => fireEvent.change(input, { target: { value } });
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }));
const sent = () => api.calls(changeParcel).at(-1)?.body;

describe('changing a parcel', () => {
  it('gives a changed figure its new origin and leaves the others as they stand', async () => {
    open();
    type(await screen.findByRole('textbox', { name: 'Power' }), '25 MW');
    const common = within(screen.getByRole('region', { name: 'Applies to all that I fill in' }));
    type(common.getByLabelText('Who answers for it'), 'kepco');
    type(common.getByLabelText('As of'), '2026-11-23');
    type(common.getByLabelText(/^Source/), 'letter 7');
    save();
    await waitFor(() => expect(sent()).toBeTruthy());
    const body = sent();
    expect(body?.version).toBe(3);
    expect(body?.figures.powerMw).toEqual({
      value: 25,
      provenance: { issuer: 'kepco', asOf: '2026-11-23', source: 'letter 7', written: '25 MW' },
    });
    expect(body?.figures.areaM2).toEqual(parcel.figures.areaM2);
    expect(body?.figures.rentKrwPerM2Year).toEqual({ value: null, provenance: NO_PROVENANCE });
  });

  it('shows what its answering body confirmed, and leaves it out of what others change', async () => {
    open('gunsan');
    const area = within(await screen.findByRole('group', { name: 'Area' }));
    expect(area.getByText(/\(KRC\) answers for this figure/)).toBeTruthy();
    expect(area.queryByRole('textbox')).toBeNull();
    type(screen.getByRole('textbox', { name: 'Power' }), '25 MW');
    const common = within(screen.getByRole('region', { name: 'Applies to all that I fill in' }));
    type(common.getByLabelText('Who answers for it'), 'gunsan');
    type(common.getByLabelText('As of'), '2026-11-23');
    fireEvent.click(screen.getByRole('checkbox'));
    save();
    await waitFor(() => expect(sent()?.figures.areaM2).toEqual(parcel.figures.areaM2));
    expect(sent()?.figures.powerMw).toMatchObject({ value: 25, provenance: { issuer: 'gunsan' } });
  });

  it('never lets a new value keep the origin of the old one', async () => {
    open();
    type(await screen.findByRole('textbox', { name: 'Power' }), '25 MW');
    save();
    await waitFor(() => expect(sent()?.figures.powerMw.provenance).toEqual({ ...NO_PROVENANCE, written: '25 MW' }));
  });

  it('prefers what stands beside the figure to what is given for all', async () => {
    open();
    type(await screen.findByRole('textbox', { name: 'Power' }), '25 MW');
    const common = within(screen.getByRole('region', { name: 'Applies to all that I fill in' }));
    type(common.getByLabelText('Who answers for it'), 'sdia');
    type(field('Power', 'Who answers for it'), 'kepco');
    save();
    await waitFor(() => expect(sent()?.figures.powerMw.provenance.issuer).toBe('kepco'));
  });

  it('confirms everything that is known along, and only with who and when', async () => {
    open();
    fireEvent.click(await screen.findByLabelText('Also confirms the figures that I leave unchanged'));
    save();
    await screen.findByRole('alert', { name: '2 fields need another look' });
    expect(api.calls(changeParcel)).toHaveLength(0);
    const common = within(screen.getByRole('region', { name: 'Applies to all that I fill in' }));
    type(common.getByLabelText(/^Who answers for it/), 'sdia');
    type(common.getByLabelText(/^As of/), '2026-11-24');
    save();
    await waitFor(() => expect(sent()?.figures.areaM2.provenance).toMatchObject({ issuer: 'sdia', asOf: '2026-11-24' }));
    expect(sent()?.figures.rentKrwPerM2Year.provenance).toEqual(NO_PROVENANCE);
  });
});

describe('two officials who change one parcel', () => {
  beforeEach(() => api.refuse(changeParcel, 'edit.conflict', { current: theirs }));
  const conflict = async () => {
    open();
    type(await screen.findByRole('textbox', { name: 'Power' }), '25 MW');
    save();
    return screen.findByRole('row', { name: /^Power/ });
  };

  it('show the loser both versions and keep what was typed', async () => {
    const row = await conflict();
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['25 MW', '40 MW (Korea Rural Community Corporation (KRC), 20 November 2026)']);
    expect(field('Power')).toHaveProperty('value', '25 MW');
  });

  it('save over the other version only on purpose', async () => {
    await conflict();
    save();
    await waitFor(() => expect(api.calls(changeParcel).map(({ body }) => body.version)).toEqual([3, 3]));
    await screen.findByRole('row', { name: /^Power/ });
    api.answer(changeParcel, theirs);
    fireEvent.click(screen.getByRole('button', { name: 'Save my version' }));
    await waitFor(() => expect(sent()?.version).toBe(4));
    expect(sent()?.figures.powerMw.value).toBe(25);
  });

  it('take the saved version over and go on from it', async () => {
    await conflict();
    fireEvent.click(screen.getByRole('button', { name: 'Take the saved version' }));
    await waitFor(() => expect(field('Power')).toHaveProperty('value', '40 MW'));
    api.answer(changeParcel, theirs);
    save();
    await waitFor(() => expect(sent()).toMatchObject({ version: 4, figures: { powerMw: { value: 40 } } }));
  });
});
