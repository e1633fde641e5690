import { NO_PROVENANCE } from '@bridge/common';
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderUi } from '../testing/render-ui.js';
import { FigureValue } from './figure-value.js';

const TODAY = '2026-11-24';
const mw = (value: number) => `${value} MW`;
const confirmed = { issuer: 'krc', asOf: '2026-11-01', source: 'krc-2026-11', written: '25MW' } as const;

describe('FigureValue', () => {
  it('says "unknown" and never a dash or zero', () => {
    renderUi(<FigureValue figure={{ value: null, provenance: NO_PROVENANCE }} format={mw} label="Power" today={TODAY} />);
    expect(screen.getByText('unknown')).toBeTruthy();
  });

  it('keeps zero apart from unknown', () => {
    renderUi(<FigureValue figure={{ value: 0, provenance: confirmed }} format={mw} label="Power" today={TODAY} />);
    expect(screen.getByText('0 MW')).toBeTruthy();
    expect(screen.queryByText('unknown')).toBeNull();
  });

  it('gives issuer, day, source and what was written on demand', async () => {
    renderUi(<FigureValue figure={{ value: 25, provenance: confirmed }} format={mw} label="Power" today={TODAY} />);
    await userEvent.click(screen.getByText('25 MW'));
    expect(screen.getByRole('group')).toHaveProperty('open', true);
    for (const fact of ['Korea Rural Community Corporation (KRC)', '1 November 2026', 'krc-2026-11', '25MW']) {
      expect(screen.getByText(fact)).toBeTruthy();
    }
  });

  it('marks a value that nobody confirmed for half a year, in words', () => {
    const old = { ...confirmed, asOf: '2026-03-01' };
    renderUi(<FigureValue figure={{ value: 25, provenance: old }} format={mw} label="Power" today={TODAY} />);
    expect(screen.getByText('not confirmed lately')).toBeTruthy();
  });
});
