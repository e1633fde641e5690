const USCC_LETTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const BUSINESS_WEIGHTS = [1, 3, 7, 1, 3, 7, 1, 3, 5];

/** What can be said of a registration number without asking the register. */
export type NumberState = 'valid' | 'wrong-check-digit' | 'wrong-format';

/** Check character of the first 17 characters of a Unified Social Credit Code (GB 32100-2015, ISO 7064 MOD 31-3); null for other text. */
export function usccCheckDigit(code: string): string | null {
  let sum = 0;
  for (const [index, weight] of USCC_WEIGHTS.entries()) {
    const place = USCC_LETTERS.indexOf(code[index] ?? ' ');
    if (place < 0) return null;
    sum += place * weight;
  }
  return USCC_LETTERS[(31 - (sum % 31)) % 31] ?? null;
}

/** Check digit of the first nine digits of a Korean business registration number (사업자등록번호); null for other text. */
export function businessNumberCheckDigit(digits: string): string | null {
  if (!/^\d{9}/.test(digits)) return null;
  const sum = BUSINESS_WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const carried = Math.floor((5 * Number(digits[8])) / 10);
  return String((10 - ((sum + carried) % 10)) % 10);
}

/** As registers store it: capitals and digits without blanks and hyphens, full-width characters made narrow. */
export const foldedNumber = (written: string): string =>
  written
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');

export function usccState(code: string): NumberState {
  const expected = code.length === 18 ? usccCheckDigit(code) : null;
  if (expected === null) return 'wrong-format';
  return expected === code[17] ? 'valid' : 'wrong-check-digit';
}

export function businessNumberState(digits: string): NumberState {
  const expected = /^\d{10}$/.test(digits) ? businessNumberCheckDigit(digits) : null;
  if (expected === null) return 'wrong-format';
  return expected === digits[9] ? 'valid' : 'wrong-check-digit';
}

/** A Korean business number as it is printed: `124-81-00998`. */
export const printedBusinessNumber = (digits: string): string => digits.replace(/^(\d{3})(\d{2})(\d{5})$/, '$1-$2-$3');
