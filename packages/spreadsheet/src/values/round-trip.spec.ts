import { usccCheckDigit } from '@bridge/common';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type CellValue,
  readAmount,
  readArea,
  readCount,
  readDay,
  readEffluent,
  readHs,
  readHub,
  readIssuer,
  readKsicList,
  readMarkets,
  readOdi,
  readPeriod,
  readPower,
  readSector,
  readShare,
  readUscc,
  readWater,
  readYesNo,
} from './index.js';

const fullWidth = (text: string) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const grouped = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 3 });
const hundredths = (max: number) => fc.integer({ min: 1, max: max * 100 }).map((value) => value / 100);
const near = (read: number | null | undefined, wanted: number) => expect(Math.abs((read ?? Number.NaN) / wanted - 1)).toBeLessThan(1e-9);

type Style = readonly [write: (value: number) => string, factor: number];
const styled = (styles: readonly Style[], max: number) => fc.tuple(hundredths(max), fc.constantFrom(...styles), fc.boolean());

describe('what is written in a usual style is read back', () => {
  it('as money', () => {
    const styles = [
      [(v: number) => `${v}亿元`, 1e8, 'CNY'],
      [(v: number) => `约${v}万元人民币`, 1e4, 'CNY'],
      [(v: number) => `US$ ${grouped(v)} million`, 1e6, 'USD'],
      [(v: number) => `USD ${v}m`, 1e6, 'USD'],
      [(v: number) => `${grouped(v)}만 달러`, 1e4, 'USD'],
      [(v: number) => `${grouped(v)}억원`, 1e8, 'KRW'],
      [(v: number) => `${v} billion won`, 1e9, 'KRW'],
    ] as const;
    fc.assert(
      fc.property(hundredths(5000), fc.constantFrom(...styles), fc.boolean(), (value, [write, factor, currency], wide) => {
        const reading = readAmount(wide ? fullWidth(write(value)) : write(value));
        expect(reading.problem).toBeUndefined();
        expect(reading.value?.currency).toBe(currency);
        near(reading.value?.amount, value * factor);
      }),
    );
  });

  it('as land, also as a range', () => {
    const styles: readonly Style[] = [
      [(v) => `${v}亩`, 666.6667],
      [(v) => `${grouped(v)}평`, 3.305785],
      [(v) => `${v}万平方米`, 1e4],
      [(v) => `${grouped(v)} m2`, 1],
      [(v) => `${v}公顷`, 1e4],
      [(v) => `${grouped(v)}㎡`, 1],
    ];
    fc.assert(
      fc.property(styled(styles, 9000), ([value, [write, factor], wide]) => {
        const reading = readArea(wide ? fullWidth(write(value)) : write(value));
        near(reading.value?.min, value * factor);
        expect(reading.value?.max).toBe(reading.value?.min);
      }),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 1, max: 900 }),
        fc.constantFrom('-', '~', '至', '～', '–'),
        (low, more, dash) => {
          const { value } = readArea(`${low}${dash}${low + more}亩`);
          near(value?.min, low * 666.6667);
          near(value?.max, (low + more) * 666.6667);
        },
      ),
    );
  });

  it('as power and water', () => {
    const power: readonly Style[] = [
      [(v) => `${v}MW`, 1],
      [(v) => `${v} 兆瓦`, 1],
      [(v) => `${v}kW`, 0.001],
      [(v) => `${v}万千瓦`, 10],
    ];
    const water: readonly Style[] = [
      [(v) => `${v} t/d`, 1],
      [(v) => `${v}吨/天`, 1],
      [(v) => `${v}m³/日`, 1],
      [(v) => `${v}万吨/日`, 1e4],
    ];
    fc.assert(
      fc.property(styled(power, 900), ([value, [write, factor], wide]) =>
        near(readPower(wide ? fullWidth(write(value)) : write(value)).value, value * factor),
      ),
    );
    fc.assert(
      fc.property(styled(water, 900), ([value, [write, factor], wide]) =>
        near(readWater(wide ? fullWidth(write(value)) : write(value)).value, value * factor),
      ),
    );
  });

  it('as a month or a quarter', () => {
    const year = fc.integer({ min: 2024, max: 2040 });
    const months = [
      (y: number, m: number) => `${y}年${m}月`,
      (y: number, m: number) => `${y}. ${m}.`,
      (y: number, m: number) => `${y}-${String(m).padStart(2, '0')}`,
      (y: number, m: number) => `${y}/${m}`,
      (y: number, m: number) => `${y}년 ${m}월`,
    ];
    const quarters = [
      (y: number, q: number) => `Q${q} ${y}`,
      (y: number, q: number) => `${y}Q${q}`,
      (y: number, q: number) => `${y}年第${q}季度`,
      (y: number, q: number) => `${y}년 ${q}분기`,
    ];
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 12 }), fc.constantFrom(...months), (y, m, write) => {
        expect(readPeriod(write(y, m)).value).toBe(`${y}-${String(m).padStart(2, '0')}`);
      }),
    );
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 4 }), fc.constantFrom(...quarters), (y, q, write) =>
        expect(readPeriod(write(y, q)).value).toBe(`${y}-Q${q}`),
      ),
    );
  });

  it('as a share, whether written as per cent, as a figure or as a fraction', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 100 }), (percent) => {
        expect(readShare(`${percent}%`).value).toBe(percent);
        expect(readShare(percent).value).toBe(percent);
        expect(readShare(percent / 100).value).toBe(percent);
      }),
    );
  });
});

describe('a social credit code', () => {
  const place = fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY');
  it('is accepted with its check digit and with no other', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 17, maxLength: 17 }), place, (places, last) => {
        const body = places.join('');
        const expected = usccCheckDigit(body);
        expect(readUscc(`${body}${last}`).problem === undefined).toBe(expected === last);
      }),
    );
  });
});

describe('whatever a cell holds', () => {
  const readers: readonly ((value: CellValue) => unknown)[] = [
    readAmount,
    readArea,
    readPower,
    readWater,
    readCount,
    readShare,
    readHs,
    readUscc,
    readKsicList,
    readPeriod,
    (value) => readDay(value, 'last'),
    readSector,
    readEffluent,
    readHub,
    readIssuer,
    readMarkets,
    readOdi,
    readYesNo,
  ];
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(
        '亩',
        '万',
        '亿',
        '元',
        '-',
        '~',
        ',',
        '.',
        ' ',
        'US$',
        '年',
        '月',
        'Q',
        '평',
        'kW',
        '/',
        '天',
        '%',
        '(',
        '）',
        '至',
        'million',
      ),
      fc.nat().map(String),
      fc.string(),
    ),
    { maxLength: 8 },
  );
  const cell = fc.oneof(
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.string({ unit: 'grapheme' }),
    pieces.map((all) => all.join('')),
  );

  it('no reader throws, and no figure is negative or not a number', () => {
    fc.assert(
      fc.property(cell, (value) => {
        for (const reader of readers) {
          for (const figure of JSON.stringify(reader(value)).matchAll(/"(?:value|amount|min|max)":(-?[\d.e+-]+|null)/g)) {
            if (figure[1] !== 'null') expect(Number(figure[1])).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});
