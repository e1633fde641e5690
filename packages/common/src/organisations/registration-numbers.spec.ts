import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { legalFormIn } from './organisation-terms.js';
import {
  businessNumberCheckDigit,
  businessNumberState,
  foldedNumber,
  printedBusinessNumber,
  usccCheckDigit,
  usccState,
} from './registration-numbers.js';

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));

describe('a Korean business registration number', () => {
  it.each(['1248100998', '2208162517', '1208147521'])('%s, of the public register, is valid', (number) => {
    expect(businessNumberState(number)).toBe('valid');
  });

  it('with any single digit changed is not valid', () => {
    fc.assert(
      fc.property(digits(9), fc.nat(9), fc.integer({ min: 1, max: 9 }), (body, place, shift) => {
        const number = body + businessNumberCheckDigit(body);
        const wrong = [...number].map((digit, index) => (index === place ? String((Number(digit) + shift) % 10) : digit)).join('');
        expect(businessNumberState(number)).toBe('valid');
        // The ninth digit counts five times with its tens carried, so that each of its values still gives a sum of its own.
        expect(businessNumberState(wrong)).toBe('wrong-check-digit');
      }),
    );
  });

  it('is told from other text, and read with or without hyphens', () => {
    expect(businessNumberState('12481')).toBe('wrong-format');
    expect(businessNumberState(foldedNumber(' １２４-81-00998 '))).toBe('valid');
    expect(printedBusinessNumber('1248100998')).toBe('124-81-00998');
  });
});

describe('a Unified Social Credit Code', () => {
  it('is valid with its check character alone', () => {
    fc.assert(
      fc.property(digits(17), fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY'), (body, last) => {
        expect(usccState(body + last)).toBe(last === usccCheckDigit(body) ? 'valid' : 'wrong-check-digit');
      }),
    );
    expect(usccState('91330000I12345678X')).toBe('wrong-format');
  });
});

describe('the legal form in a name', () => {
  it.each([
    [{ ko: null, zh: '示例钴业股份有限公司', en: 'Example Cobalt Co., Ltd.' }, 'cn-joint-stock'],
    [{ ko: null, zh: '示例材料有限公司', en: null }, 'cn-limited'],
    [{ ko: '㈜예시', zh: null, en: null }, 'kr-stock'],
    [{ ko: '예시유한책임회사', zh: null, en: null }, 'kr-llc'],
    [{ ko: null, zh: '示例材料有限公司上海分公司', en: null }, 'branch'],
    [{ ko: null, zh: null, en: 'Example Materials Limited' }, 'limited'],
    [{ ko: null, zh: '示例', en: 'Example Materials' }, null],
  ])('of %j is %s', (name, form) => {
    expect(legalFormIn(name)).toBe(form);
  });
});
