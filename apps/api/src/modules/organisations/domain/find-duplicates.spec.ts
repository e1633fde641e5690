import { usccCheckDigit } from '@bridge/common';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Comparable, type Duplicate, DuplicateIndex } from './find-duplicates.js';
import { hangulOfLatin, hangulOfSyllable } from './hangul-of-pinyin.js';
import { likeness } from './name-likeness.js';
import { readName, searchReadings } from './name-readings.js';
import type { Script } from './name-words.js';

const scriptOf = (name: string): Script => (/\p{Script=Hangul}/u.test(name) ? 'ko' : /\p{Script=Han}/u.test(name) ? 'zh' : 'en');
const company = (id: string, name: string, marks: Partial<Comparable> = {}): Comparable => ({
  id,
  uscc: null,
  businessNumber: null,
  names: [{ name, script: scriptOf(name) }],
  ...marks,
});
function duplicatesAmong(all: readonly Comparable[], ids = all.map(({ id }) => id)): Duplicate[] {
  const index = new DuplicateIndex(all);
  const pairs = ids.flatMap((id) => index.of(id)).map((pair) => [`${pair.firstId} ${pair.secondId}`, pair] as const);
  return [...new Map(pairs.sort(([a], [b]) => (a < b ? -1 : 1))).values()];
}
const score = (left: string, right: string): number =>
  likeness(readName(left, scriptOf(left)), readName(right, scriptOf(right)))?.score ?? 0;
const uscc = (body: string): string => body + usccCheckDigit(body);

describe('a Chinese name in Hangul', () => {
  it.each([
    ['hua', '화'],
    ['you', '유'],
    ['wei', '웨이'],
    ['bi', '비'],
    ['ya', '야'],
    ['di', '디'],
    ['shi', '스'],
    ['jia', '자'],
    ['xu', '쉬'],
    ['qing', '칭'],
    ['lin', '린'],
    ['zhang', '장'],
    ['nv', '뉘'],
    ['xyz', null],
  ])('is written as Korean transcribes %s', (syllable, hangul) => {
    expect(hangulOfSyllable(syllable)).toBe(hangul);
  });

  it('is found in Latin letters that can be pinyin, and only there', () => {
    expect(hangulOfLatin('huayou')).toBe('화유');
    expect(hangulOfLatin('samsung')).toBeNull();
  });
});

describe('names of one company', () => {
  it.each([
    ['华友钴业', '화유코발트'],
    ['华友钴业', 'Huayou Cobalt'],
    ['화유코발트', 'Huayou Cobalt'],
    ['浙江华友钴业股份有限公司', 'Zhejiang Huayou Cobalt Co., Ltd.'],
    ['浙江华友钴业股份有限公司', '화유코발트㈜'],
    ['华友钴业', '화우코발트'],
    ['比亚迪', '비야디'],
    ['格林美股份有限公司', '거린메이'],
    ['示例新能源科技有限公司', 'Shili New Energy Technology Co., Ltd.'],
  ])('are taken for one: %s and %s', (left, right) => {
    expect(duplicatesAmong([company('1', left), company('2', right)])).toMatchObject([{ firstId: '1', secondId: '2' }]);
  });

  it.each([
    ['华友钴业', '华友制药'],
    ['华友钴业', '容百新材料'],
    ['示例电子', 'Example Food'],
    ['苏州新材料有限公司', '无锡新材料有限公司'],
  ])('are not: %s and %s', (left, right) => {
    expect(duplicatesAmong([company('1', left), company('2', right)])).toEqual([]);
  });

  it('are as alike in one direction as in the other', () => {
    const names = ['华友钴业', '화유코발트', 'Huayou Cobalt', '화우', '比亚迪汽车', 'BYD Auto', '示例新材料', '새만금소재'];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom(...names), (left, right) =>
        expect(score(left, right)).toBe(score(right, left)),
      ),
    );
  });

  it('say why', () => {
    const [pair] = duplicatesAmong([company('1', '华友钴业'), company('2', '화유코발트')]);
    expect(pair).toMatchObject({ score: 100, reasons: [{ code: 'same-reading', params: { first: '화유' } }, { code: 'same-business' }] });
  });
});

describe('numbers', () => {
  const number = uscc('9133000012345678A');
  const misread = `${number.slice(0, 4)}7${number.slice(5)}`;

  it('decide before names: one number, one company', () => {
    expect(
      duplicatesAmong([
        company('1', '甲材料', { businessNumber: '1248100998' }),
        company('2', '다른이름', { businessNumber: '1248100998' }),
      ]),
    ).toMatchObject([{ score: 100, reasons: [{ code: 'same-number' }] }]);
  });

  it('find a company under a misread number, and one that moved to another register', () => {
    expect(duplicatesAmong([company('1', '甲材料', { uscc: number }), company('2', '乙电子', { uscc: misread })])).toMatchObject([
      { score: 95, reasons: [{ code: 'same-organisation-code' }] },
    ]);
    const elsewhere = `${number.slice(0, 12)}9${number.slice(13)}`;
    expect(duplicatesAmong([company('1', '甲材料', { uscc: number }), company('2', '乙电子', { uscc: elsewhere })])).toMatchObject([
      { reasons: [{ code: 'number-misread' }] },
    ]);
  });

  it('part companies of one name that the register knows as two', () => {
    const other = uscc('9132000098765432B');
    expect(duplicatesAmong([company('1', '华友钴业', { uscc: number }), company('2', '华友钴业', { uscc: other })])).toEqual([]);
  });
});

describe('the search for duplicates', () => {
  it('does not depend on the order of the organisations', () => {
    const all = ['华友钴业', '화유코발트', 'Huayou Cobalt', '比亚迪', '비야디', '示例材料'].map((name, index) =>
      company(String(index), name),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) =>
        expect(duplicatesAmong(shuffled)).toEqual(duplicatesAmong(all)),
      ),
    );
  });

  it('for some of them finds what it finds for all, as far as these take part', () => {
    const all = ['华友钴业', '화유코발트', '比亚迪', '비야디'].map((name, index) => company(String(index), name));
    expect(duplicatesAmong(all, ['1'])).toEqual(duplicatesAmong(all).filter(({ firstId, secondId }) => [firstId, secondId].includes('1')));
  });

  it('gives lists the readings in every script', () => {
    expect(searchReadings([{ name: '华友钴业股份有限公司', script: 'zh' }]).split(' ')).toEqual(
      expect.arrayContaining(['华友', '화유', '화우', 'huayou']),
    );
  });
});
