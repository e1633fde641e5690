import { describe, expect, it } from '@jest/globals';
import { readLandPrice } from './parcel-measures.js';

describe('a land price', () => {
  it.each(['500,000원/평', '₩151,250/㎡', '151250 원/m2', 'KRW 151,250 per m2'])('is read in won for a square metre from %s', (written) => {
    expect(readLandPrice(written, false).value).toBeCloseTo(151_250, 0);
  });

  it.each(['CNY 3000/m²', 'US$ 20/m2', '3000元/平方米'])('in another currency is refused and never taken for won: %s', (written) => {
    expect(readLandPrice(written, false)).toMatchObject({ value: null, problem: { code: 'currency-unknown' } });
  });
});
