import { describe, expect, it, jest } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderUi } from '../ui/testing/render-ui.js';
import { nearestParcel } from './nearest-parcel.js';
import { ParcelMap } from './parcel-map.js';
import { type MapParcel, shapesOf } from './parcel-shapes.js';

/** A square of one thousandth of a degree; `east` and `north` count such squares from the corner of the complex. */
function square(id: string, east: number, north: number, status: MapParcel['status'] = 'available'): MapParcel {
  const [x, y] = [126.55 + east / 1000, 35.87 + north / 1000];
  const ring: MapParcel['ring'] = [
    [x, y],
    [x + 0.001, y],
    [x + 0.001, y + 0.001],
    [x, y + 0.001],
    [x, y],
  ];
  return { id, block: '3', parcelNo: id, status, areaM2: 10_000, availableFrom: null, ring };
}
// b is east of a, c is north of a.
const PARCELS = [square('a', 0, 0), square('b', 2, 0, 'held'), square('c', 0, 2, null)];

const show = (selectedId: string | null = null) => {
  const onSelect = jest.fn();
  renderUi(<ParcelMap map={{ schematic: true, parcels: PARCELS }} selectedId={selectedId} onSelect={onSelect} />);
  return onSelect;
};
const parcel = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}, Block 3`) });

describe('ParcelMap', () => {
  it('says that it is schematic and what the statuses that occur look like', () => {
    show();
    expect(screen.getByText('Schematic, not surveyed')).toBeTruthy();
    const legend = screen.getByRole('list', { name: 'Status' });
    expect([...legend.children].map((item) => item.textContent)).toEqual(['Available', 'Held', 'Status unknown']);
  });

  it('is one stop of the Tab key, on the selected parcel where there is one', () => {
    show('b');
    expect(PARCELS.map(({ id }) => parcel(id).getAttribute('tabindex'))).toEqual(['-1', '0', '-1']);
    expect(parcel('b').getAttribute('aria-pressed')).toBe('true');
  });

  it('moves to the nearest parcel by arrow keys, stays at the edge, and opens by Enter', async () => {
    const onSelect = show('a');
    act(() => parcel('a').focus());
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(parcel('b'));
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(parcel('b'));
    await userEvent.keyboard('{ArrowLeft}{ArrowUp}{Enter}');
    expect(onSelect).toHaveBeenCalledWith('c');
  });

  it('opens a parcel by a click and leaves the focus on it', () => {
    const onSelect = show();
    fireEvent.click(parcel('b'));
    expect(onSelect).toHaveBeenCalledWith('b');
    expect(document.activeElement).toBe(parcel('b'));
  });

  it('zooms by key and by button, and shows the whole map again', async () => {
    show();
    const drawing = () => parcel('a').parentElement?.getAttribute('transform');
    const before = drawing();
    act(() => parcel('a').focus());
    await userEvent.keyboard('+');
    expect(drawing()).toContain('scale(1.5)');
    await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }));
    expect(drawing()).toContain('scale(2.25)');
    await userEvent.click(screen.getByRole('button', { name: 'Show the whole map' }));
    expect(drawing()).toBe(before);
  });

  it('says so where no parcel has an outline', () => {
    renderUi(<ParcelMap map={{ schematic: true, parcels: [{ ...square('a', 0, 0), ring: [] }] }} onSelect={jest.fn()} />);
    expect(screen.getByText('No parcel has an outline yet.')).toBeTruthy();
  });
});

describe('shapesOf', () => {
  it('keeps north above south and east right of west, inside the box', () => {
    const [a, b, c] = shapesOf(PARCELS, 400, 300);
    expect(b?.centre[0]).toBeGreaterThan(a?.centre[0] ?? 0);
    expect(c?.centre[1]).toBeLessThan(a?.centre[1] ?? 0);
    for (const shape of [a, b, c]) {
      expect(shape?.centre[0]).toBeGreaterThan(0);
      expect(shape?.centre[0]).toBeLessThan(400);
    }
  });

  it('draws a parcel as itself in whichever direction its ring runs', () => {
    const reversed = PARCELS.map((given) => ({ ...given, ring: [...given.ring].reverse() }));
    const widths = (parcels: MapParcel[]) => shapesOf(parcels, 400, 300).map(({ width }) => Math.round(width));
    expect(widths(reversed)).toEqual(widths(PARCELS));
  });
});

describe('nearestParcel', () => {
  it('leads nowhere for other keys', () => {
    expect(nearestParcel('x', { id: 'a', centre: [0, 0] }, [{ id: 'b', centre: [9, 0] }])).toBeNull();
  });
});
