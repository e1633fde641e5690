import { aParcel } from '@bridge/test-factories';
import { describe, expect, it } from '@jest/globals';
import { FIGURE_READERS, type WrittenField } from './figure-readers.js';

const FIELDS = Object.keys(FIGURE_READERS) as WrittenField[];
const readBack = (field: WrittenField, value: unknown): unknown => {
  const { stored, read } = FIGURE_READERS[field] as { stored: (value: unknown) => string; read: (text: string) => { value: unknown } };
  return read(stored(value)).value;
};

describe('a stored figure in its field', () => {
  it.each(FIELDS)('is read again as the same value: %s', (field) => {
    const fields = aParcel({ rentKrwPerM2Year: 1_500, areaM2: 10_919.007855 });
    expect(readBack(field, fields[field])).toEqual(fields[field]);
  });

  it.each([500_000, 495_000, 1_234_567])('comes back as a round price per 평 where it was given as one: %d', (krwPerPyeong) => {
    const { value } = FIGURE_READERS.salePriceKrwPerM2.read(`${krwPerPyeong}원/평`);
    expect(value).not.toBeNull();
    expect(FIGURE_READERS.salePriceKrwPerM2.stored(value ?? 0)).toBe(`${krwPerPyeong.toLocaleString('en-US')} KRW/pyeong`);
    expect(readBack('salePriceKrwPerM2', value)).toBe(value);
  });

  it.each(FIELDS)('has an example in each language that can be read: %s', (field) => {
    const { read, example } = FIGURE_READERS[field];
    for (const text of Object.values(example)) expect([text, read(text).value === null]).toEqual([text, false]);
  });
});

describe('a price', () => {
  it.each(['CNY 3000/m²', '3000元/平方米', 'US$ 20/m²', '500000'])('is refused where it is not in won per area: %s', (text) => {
    expect(FIGURE_READERS.salePriceKrwPerM2.read(text).value).toBeNull();
  });

  it('counts a monthly rent twelve times', () => {
    expect(FIGURE_READERS.rentKrwPerM2Year.read('90원/㎡/월').value).toBe(1_080);
  });
});
