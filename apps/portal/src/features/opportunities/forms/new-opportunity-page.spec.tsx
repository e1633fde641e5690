import { listParcel, NO_PROVENANCE } from '@bridge/common';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { renderPage } from '../../../../test/render-page.js';
import { stubApi } from '../../../../test/stub-api.js';
import { NewOpportunityPage } from '../index.js';
import { aParcelView } from '../testing/a-parcel-view.js';

const api = stubApi();
const listed = aParcelView();
beforeEach(() => api.answer(listParcel, listed));

const open = (locale: 'ko' | 'en' = 'en') =>
  renderPage(NewOpportunityPage, { route: '/opportunities/new', at: '/opportunities/new', locale });
const type = (input: HTMLElement, value: string) => fireEvent.change(input, { target: { value } });
const place = async () => {
  type(await screen.findByLabelText('Block (required)'), '3');
  type(screen.getByLabelText('Parcel (required)'), ' 3-12 ');
};
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }));
const sent = () => api.calls(listParcel).at(-1)?.body;

describe('listing a parcel', () => {
  it('reads a price per 평, shows both units and keeps what was typed', async () => {
    open('ko');
    type(await screen.findByRole('textbox', { name: '분양가' }), '500,000원/평');
    expect(screen.getByText('인식한 값: 151,250원/㎡ (500,000원/평)')).toBeTruthy();
  });

  it('saves what is known, leaves the rest unknown and opens the parcel', async () => {
    const { address } = open();
    await place();
    type(screen.getByRole('textbox', { name: 'Sale price' }), '500,000 KRW/pyeong');
    save();
    await waitFor(() => expect(address()).toBe(`/en/opportunities/${listed.id}`));
    expect(sent()).toMatchObject({ block: '3', parcelNo: '3-12', remarks: null });
    expect(sent()?.figures.salePriceKrwPerM2.value).toBeCloseTo(151_250, 1);
    expect(sent()?.figures.salePriceKrwPerM2.provenance.written).toBe('500,000 KRW/pyeong');
    expect(sent()?.figures.gas).toEqual({ value: null, provenance: NO_PROVENANCE });
  });

  it.each([
    ['Sale price', 'CNY 3000/m²'],
    ['Sale price', '500000'],
    ['Area', '10~20평'],
    ['Available from', 'soon'],
  ])('refuses a %s that cannot be read: %s', async (name, text) => {
    open();
    await place();
    type(screen.getByRole('textbox', { name }), text);
    save();
    await screen.findByRole('alert', { name: 'One field needs another look' });
    expect(api.calls(listParcel)).toHaveLength(0);
    expect(screen.getByRole('textbox', { name })).toHaveProperty('value', text);
  });

  it('asks for the place of the parcel', async () => {
    open();
    await screen.findByLabelText('Block (required)');
    save();
    await screen.findByRole('alert', { name: '2 fields need another look' });
  });

  it('names the figure that the server refuses, and the parcel that is listed already', async () => {
    const issue = { path: 'figures.coveragePercent.value', code: 'too-big', params: {} } as const;
    api.refuse(listParcel, 'request.invalid', { fields: [issue] });
    open();
    await place();
    save();
    await screen.findByRole('button', { name: 'Building coverage: The value is too large or too long.' });
    api.refuse(listParcel, 'opportunity.duplicate', { params: { parcelText: '3-12', blockCode: '3' } });
    save();
    await screen.findByText(/Parcel 3-12 is already listed/);
  });
});

describe('leaving the form', () => {
  it('asks where something was typed, and stays on demand', async () => {
    const { user, address } = open();
    await place();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await screen.findByRole('dialog', { name: 'Leave without saving?' });
    expect(address()).toBe('/en/opportunities/new');
    await user.click(screen.getByRole('button', { name: 'Stay on this page' }));
    expect(screen.getByLabelText('Parcel (required)')).toHaveProperty('value', ' 3-12 ');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await user.click(await screen.findByRole('button', { name: 'Leave without saving' }));
    await waitFor(() => expect(address()).toBe('/en/opportunities'));
  });

  it('does not ask where nothing was typed', async () => {
    const { user, address } = open();
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(address()).toBe('/en/opportunities'));
  });
});
