import { listOpportunities, type OpportunityRow, readParcelMap, readZone } from '@bridge/common';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderPage } from '../../../../test/render-page.js';
import { type StubbedCall, stubApi } from '../../../../test/stub-api.js';
import { OpportunitiesPage } from '../index.js';
import { aParcelView } from '../testing/a-parcel-view.js';

const api = stubApi();
const pageOf = (rows: OpportunityRow[], total = rows.length) => ({ rows, total, totalUnfiltered: 48, page: 1, pageSize: 50 });
const stale = aParcelView({ staleFields: ['powerMw'] });

beforeEach(() => {
  api.answer(listOpportunities, (call: StubbedCall) => pageOf([stale], call.search.get('stale') === 'no' ? 26 : 30));
  api.answer(readParcelMap, { schematic: true, parcels: [] });
});
const open = (at = '/opportunities', options: Parameters<typeof renderPage>[1] = {}) =>
  renderPage(OpportunitiesPage, { route: '/opportunities', at, ...options });
const asked = () => api.calls(listOpportunities).filter(({ search }) => search.get('pageSize') !== '1');

describe('the list of parcels', () => {
  it('shows each parcel with its figures in the units of the reader', async () => {
    open('/opportunities', { locale: 'zh-CN' });
    const row = within(await screen.findByRole('row', { name: /3-12/ }));
    expect(row.getByText('56,000平方米')).toBeTruthy();
    expect(row.getByText('84亩、16,940坪')).toBeTruthy();
    expect(row.getByText('151,250韩元/平方米')).toBeTruthy();
    expect(row.getByText('500,000韩元/坪')).toBeTruthy();
    expect(row.getByRole('link').getAttribute('href')).toBe(`/zh/opportunities/${stale.id}`);
  });

  it('marks the figure that nobody confirmed lately, and how many of the parcel there are', async () => {
    open();
    const row = within(await screen.findByRole('row', { name: /3-12/ }));
    expect(row.getByText('20 MW').closest('td')?.textContent).toContain('not confirmed lately');
    expect(row.getByText('1 of 16 figures not confirmed lately')).toBeTruthy();
  });

  it('says how many parcels there are and how much of that is confirmed', async () => {
    open();
    await screen.findByText('30 of 48, filtered');
    expect(await screen.findByText(/Confirmed in full within 180 days: 26 of 30/)).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Show the 4 parcels with figures not confirmed lately' });
    expect(link.getAttribute('href')).toBe('/en/opportunities?stale=yes');
  });

  it('asks for what the address says, and leaves out what cannot be read', async () => {
    open('/opportunities?block=3&block=7&status=available&minAreaM2=10000&ksic=20&sort=-area&page=2&tenure=stolen');
    await screen.findByRole('row', { name: /3-12/ });
    const sent = asked()[0]?.search;
    expect(sent?.getAll('block')).toEqual(['3', '7']);
    expect(Object.fromEntries(sent ?? [])).toEqual({
      block: '7',
      status: 'available',
      minAreaM2: '10000',
      ksic: '20',
      sort: '-area',
      page: '2',
      pageSize: '50',
    });
  });

  it('keeps filters in the address and takes one off without touching the others', async () => {
    const { user, address } = open('/opportunities?block=3&stale=yes&page=2');
    await user.click(await screen.findByRole('button', { name: 'Remove filter Block 3' }));
    await waitFor(() => expect(address()).toBe('/en/opportunities?stale=yes'));
  });

  it('takes the least area as people write it', async () => {
    const { user, address } = open();
    await user.type(await screen.findByLabelText('Area at least'), '150亩{Enter}');
    await waitFor(() => expect(address()).toBe('/en/opportunities?minAreaM2=100000.005'));
    await user.clear(screen.getByLabelText('Area at least'));
    await user.type(screen.getByLabelText('Area at least'), 'plenty{Enter}');
    expect(screen.getByLabelText('Area at least').getAttribute('aria-invalid')).toBe('true');
    expect(address()).toBe('/en/opportunities?minAreaM2=100000.005');
  });

  it('offers listing to officials alone', async () => {
    open('/opportunities', { role: 'ministry-reviewer' });
    await screen.findByRole('row', { name: /3-12/ });
    expect(screen.queryByRole('link', { name: 'List a parcel' })).toBeNull();
  });

  it('tells "none yet" from "none match", and shows a failure', async () => {
    api.answer(listOpportunities, pageOf([]));
    const { user, address } = open('/opportunities?q=none');
    const empty = (await screen.findByRole('heading', { name: 'Nothing matches the filters' })).parentElement;
    await user.click(within(empty ?? document.body).getByRole('button', { name: 'Remove all filters' }));
    await screen.findByRole('heading', { name: 'No parcel is listed yet' });
    expect(address()).toBe('/en/opportunities');
  });

  it('shows a failure with the way to try again', async () => {
    api.refuse(listOpportunities, 'unexpected', { requestId: 'r-5' });
    open();
    expect((await screen.findByRole('alert')).textContent).toContain('r-5');
  });
});

describe('the map of parcels', () => {
  it('shows the parcels that the same filters leave, and leads back to the list', async () => {
    const { user, address } = open('/opportunities?view=map&block=3&q=3-1');
    await screen.findByRole('heading', { name: 'Nothing matches the filters' });
    expect(api.calls(readParcelMap)[0]?.search.toString()).toBe('q=3-1&block=3');
    await user.click(screen.getByRole('radio', { name: 'List' }));
    await waitFor(() => expect(address()).toBe('/en/opportunities?block=3&q=3-1'));
  });

  it('leads from a parcel to its page', async () => {
    const ring: [number, number][] = [
      [126.5, 35.8],
      [126.6, 35.8],
      [126.6, 35.9],
      [126.5, 35.8],
    ];
    const { id, block, parcelNo } = stale;
    api.answer(readParcelMap, {
      schematic: true,
      parcels: [{ id, block, parcelNo, status: 'available', areaM2: 5, availableFrom: null, ring }],
    });
    const { address } = open('/opportunities?view=map');
    fireEvent.click(await screen.findByRole('button', { name: /3-12/ }));
    await waitFor(() => expect(address()).toBe(`/en/opportunities/${id}`));
  });
});

describe('blocks and utilities', () => {
  const block = { block: '5', name: { en: 'Block 5', ko: '5공구' }, grossAreaM2: null, availableFrom: null, note: null } as const;
  const capacity = { utility: 'renewable', unit: 'MW', source: 'S24;S53', asOf: '2024', note: null } as const;
  beforeEach(() =>
    api.answer(readZone, {
      name: { ko: null, zh: null, en: 'Complex' },
      blocks: [
        { ...block, status: 'completed', offered: true, designations: ['battery-complex'], source: 'S19', asOf: '2026-02', parcelCount: 4 },
        {
          ...block,
          block: '9',
          status: 'a text that nobody worded',
          offered: false,
          designations: [],
          source: 'S26',
          asOf: null,
          parcelCount: 0,
        },
      ],
      capacity: [
        { ...capacity, quantity: 1200, availableFrom: '2029-12-31', certainty: 'planned' },
        { ...capacity, quantity: 300, availableFrom: '2024-01-01', certainty: 'commissioned' },
        { ...capacity, utility: 'rail', unit: 'km', quantity: null, availableFrom: null, certainty: 'planned' },
      ],
    }),
  );

  it('says of each block whether it is offered, from where and as of when that is known', async () => {
    open('/opportunities?view=zone', { locale: 'ko' });
    const five = within(await screen.findByRole('row', { name: /5공구/ }));
    expect(five.getByText('공급 대상')).toBeTruthy();
    expect(five.getByText('S19, 2026. 2. 기준')).toBeTruthy();
    expect(five.getByRole('link', { name: '4' }).getAttribute('href')).toBe('/ko/opportunities?block=5');
    expect(within(screen.getByRole('row', { name: /9공구/ })).getByText('공급 제외')).toBeTruthy();
  });

  it('shows a text of the source as printed, marked as English, where the catalog does not word it', async () => {
    open('/opportunities?view=zone', { locale: 'ko' });
    expect((await screen.findByText('a text that nobody worded')).getAttribute('lang')).toBe('en');
  });

  it('adds dated capacity up in the order of time and never counts the unknown as zero', async () => {
    open('/opportunities?view=zone');
    const chart = within(await screen.findByRole('figure'));
    expect(chart.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '1 January 2024: 300 MW',
      '31 December 2029: 1,500 MW',
    ]);
    expect(within(screen.getByRole('row', { name: /^Rail/ })).getAllByText('unknown')).toHaveLength(2);
  });
});
