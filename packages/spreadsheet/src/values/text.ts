// Printable ASCII, common Hanzi and Hangul stay as they are; nearly every cell of a list is made of them.
const PLAIN = /^[\x20-\x7e\u4e00-\u9fff\uac00-\ud7a3]*$/;
const SPACES = /\s+/g;
const INVISIBLE = /[\u200b-\u200f\u2028-\u202e\u2060\ufeff\u00ad]/g;

/**
 * Folds what keyboards of three languages write differently: full-width digits and letters, ㎡, ㎿, ideographic spaces, compatibility forms.
 * Letters keep their case.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.includes('  ') ? text.replace(SPACES, ' ').trim() : text.trim();
  const folded = text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[−‐‑‒–—]/g, '-')
    .replace(/[〜∼]/g, '~');
  return folded.replace(SPACES, ' ').trim();
}

/** {@link foldText} in lower case without any space: the form in which words are compared. */
export function foldWord(text: string): string {
  return foldText(text).toLowerCase().replace(SPACES, '');
}

/** A cell as its writer sees it. Numbers of a sheet carry binary dust (`0.30000000000000004`) that nobody wrote. */
export function writtenText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(15)));
  return String(value);
}

export type CellValue = string | number | boolean | null;

const NOTHING = new Set(
  '-,--,---,/,\\,.,..,...,…,?,n/a,na,n.a.,nil,null,tbd,tba,tbc,unknown,notavailable,notdecided,undecided,negotiable,tobenegotiated,tobediscussed,面议,待定,未定,待议,暂无,暂未确定,待确定,不详,未知,미정,미상,협의,추후협의,협의필요,추후결정,해당없음,해당사항없음'.split(
    ',',
  ),
);

// A list has few kinds of beginnings for "nothing": the first character settles nearly every other cell at once.
const NOTHING_STARTS = new Set([...NOTHING].flatMap((word) => [word.charAt(0), word.charAt(0).toUpperCase()]));
const mayBeNothing = (text: string): boolean =>
  NOTHING_STARTS.has(text.charAt(0)) || text.charCodeAt(0) <= 32 || text.charCodeAt(0) >= 0xff00 || INVISIBLE_OR_DASH.test(text.charAt(0));
const INVISIBLE_OR_DASH = /[\u2000-\u303f\u00a0\u00ad]/;

/** True for an empty cell and for the words that say "not known yet" (面议, 待定, 미정, TBD). */
export function isNothing(value: CellValue): boolean {
  if (value === null) return true;
  if (typeof value !== 'string') return false;
  return value === '' || (value.length <= 16 && mayBeNothing(value) && isNothingWord(foldWord(value)));
}
/** Words that say "none": an answer in a column of yes and no, but no figure, code or date. */
const NONE = new Set(
  '无,無,没有,无需,无需求,不需要,不用,不涉及,없음,불필요,필요없음,무,none,no,nothing,notrequired,notneeded,notapplicable'.split(','),
);

/** {@link isNothing} in a column of figures, codes or dates, where `无` and `없음` leave the field unknown as well. */
export const isNoFigure = (value: CellValue): boolean =>
  isNothing(value) || (typeof value === 'string' && value.length <= 16 && NONE.has(foldWord(value)));

const isNothingWord = (word: string): boolean => word === '' || NOTHING.has(word);

/**
 * A text that a spreadsheet would run: it starts with `=`, or with `+`, `-`, `@` in front of a function call or a DDE command.
 * A minus in front of a figure is a figure.
 */
export function isFormulaText(value: CellValue): boolean {
  if (typeof value !== 'string' || value === '') return false;
  const text = value.trimStart();
  const first = text[0];
  if (first === '=' || first === '＝') return true;
  if (first !== '+' && first !== '-' && first !== '@' && first !== '＋' && first !== '－' && first !== '＠') return false;
  return /^[+\-@＋－＠]+\s*[A-Za-z_.]+\s*[(|!]/.test(text) || (text.includes('|') && text.lastIndexOf('!') > text.indexOf('|'));
}

export const HAN = /\p{Script=Han}/u;
export const HANGUL = /\p{Script=Hangul}/u;
