import { NO_PROVENANCE, readHistory, readOpportunity } from '@bridge/common';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { renderPage } from '../../../../test/render-page.js';
import { stubApi } from '../../../../test/stub-api.js';
import { OpportunityPage } from '../index.js';
import { aParcelView } from '../testing/a-parcel-view.js';

const api = stubApi();
const parcel = aParcelView({ staleFields: ['areaM2'] });
parcel.figures.areaM2 = { value: 10_920, provenance: { issuer: 'krc', asOf: '2025-12-30', source: 'notice 2025-7', written: '3,303평' } };
parcel.figures.gas = { value: true, provenance: NO_PROVENANCE };
const power = (value: number) => ({ value, provenance: { issuer: 'krc', asOf: '2026-11-02', source: null, written: null } });

beforeEach(() => {
  api.answer(readOpportunity, parcel);
  api.answer(readHistory, {
    entries: [
      {
        seq: 9,
        restores: null,
        at: '2026-11-02T01:00:00Z',
        actor: 'An official',
        actorRole: 'zone-official',
        action: 'opportunity.changed',
        changes: [
          { field: 'powerMw', before: power(10), after: power(20) },
          { field: 'remarks', before: null, after: 'Beside the substation' },
        ],
      },
      { seq: 3, at: '2026-11-01T01:00:00Z', actor: null, actorRole: null, action: 'opportunity.imported', changes: [], restores: null },
    ],
  });
});
const open = (options: Parameters<typeof renderPage>[1] = {}) =>
  renderPage(OpportunityPage, { route: '/opportunities/$id', at: `/opportunities/${parcel.id}`, ...options });

describe('a parcel', () => {
  it('shows each figure with unit, issuer, day, source, what was written and whether it is stale', async () => {
    open();
    const row = await screen.findByRole('row', { name: /^Area/ });
    const cells = within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent?.trim());
    expect(cells).toEqual([
      '10,920 m² (3,303 pyeong) not confirmed lately',
      'Korea Rural Community Corporation (KRC)',
      '30 December 2025',
      'notice 2025-7',
      '3,303평',
    ]);
  });

  it('says that nobody answers for a figure without origin, and that an unknown one is unknown', async () => {
    open();
    expect(within(await screen.findByRole('row', { name: /^City gas/ })).getByText('nobody yet')).toBeTruthy();
    expect(within(screen.getByRole('row', { name: /^Rent a year/ })).getByText('unknown')).toBeTruthy();
  });

  it('shows officials how many are interested and who changed what, newest first', async () => {
    const { user } = open({ locale: 'ko' });
    await screen.findByText('투자 프로젝트 2건이 관심을 표시했습니다');
    await user.click(screen.getByText('변경 이력'));
    expect(await screen.findByText('전력: 10 MW (한국농어촌공사, 2026. 11. 2.) → 20 MW (한국농어촌공사, 2026. 11. 2.)')).toBeTruthy();
    expect(screen.getByText('비고: 미확인 → Beside the substation')).toBeTruthy();
    const [newest, oldest] = screen.getAllByText(/· \d번$/).map(({ textContent }) => textContent);
    expect([newest, oldest]).toEqual([expect.stringContaining('An official'), expect.stringContaining('시스템')]);
  });

  it('shows an investor neither the count, nor the history, nor a way to change it', async () => {
    api.answer(readOpportunity, { ...parcel, interestCount: null, mayEdit: false });
    open({ role: 'investor' });
    await screen.findByRole('row', { name: /^Area/ });
    expect(screen.queryByText(/interest/)).toBeNull();
    expect(screen.queryByText('History')).toBeNull();
    expect(screen.queryByRole('link', { name: 'Change' })).toBeNull();
    expect(api.calls(readHistory)).toHaveLength(0);
  });

  it('leads officials to the form', async () => {
    open();
    expect((await screen.findByRole('link', { name: 'Change' })).getAttribute('href')).toBe(`/en/opportunities/${parcel.id}/edit`);
  });

  it('says that a parcel is not there', async () => {
    api.refuse(readOpportunity, 'not-found');
    open();
    expect((await screen.findByRole('alert')).textContent).toContain('could not be found');
  });
});
