const DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const PLACES: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const RUN = /[〇零一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]+/g;

function runToNumber(run: string): string {
  if (![...run].some((char) => PLACES[char])) return [...run].map((char) => DIGITS[char] ?? '').join('');
  let total = 0;
  let digit = 0;
  for (const char of run) {
    const place = PLACES[char];
    if (place === undefined) {
      digit = DIGITS[char] ?? 0;
      continue;
    }
    total += (digit || 1) * place;
    digit = 0;
  }
  return String(total + digit);
}

const DIGIT_RUN = '[〇零一二两三四五六七八九]+';
const DECIMAL = new RegExp(`${RUN.source}点${DIGIT_RUN}`, 'g');
const decimalToDigits = (text: string): string =>
  text
    .split('点')
    .map((part) => runToNumber(part))
    .join('.');

/**
 * Chinese numerals below 万 as digits: `一百五十亩` → `150亩`, `二〇二七年` → `2027年`. 万 and 亿 stay, they are read as multipliers.
 * A text that already has digits is left alone: there 一期 and 三元 are words.
 */
export function hanNumeralsToDigits(text: string): string {
  return /\d/.test(text)
    ? text
    : text.replace(DECIMAL, decimalToDigits).replace(RUN, (run) => (run === '千' || run === '百' ? run : runToNumber(run)));
}

const DATE_PART = new RegExp(`${RUN.source}(?=\\s*(?:月|日|号|季))`, 'g');

/** Months, days and quarters in Chinese numerals behind a year in digits: `2027年十二月` → `2027年12月`. */
export function hanDatePartsToDigits(text: string): string {
  return text.replace(DATE_PART, runToNumber);
}
