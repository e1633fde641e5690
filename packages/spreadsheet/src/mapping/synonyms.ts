import { foldText } from '../values/text.js';

/** Words by column, separated by `|`. A word after `=` counts only as the whole header, others also inside a longer one. */
export type SynonymTable<C extends string> = Readonly<Partial<Record<C, string>>>;

export interface HeaderText {
  /** The header without brackets, folded, in lower case. */
  base: string;
  /** The same without spaces and punctuation. */
  key: string;
  /** What stands in brackets or behind a line break or comma: mostly the unit or the language. */
  note: string;
}

const BRACKETS = /[([【〔（「](.*?)[)\]】〕）」]/g;

export function headerText(header: string): HeaderText {
  const folded = foldText(header.slice(0, 200))
    .toLowerCase()
    .replace(/^[*※]+|[*※:]+$/g, '')
    .trim();
  const notes = [...folded.matchAll(BRACKETS)].map((found) => found[1] ?? '');
  let base = folded.replace(BRACKETS, ' ').trim();
  const split = /^([^,/:]+)[,:]\s*(.+)$/.exec(base);
  if (split) {
    base = split[1] ?? base;
    notes.push(split[2] ?? '');
  }
  if (base === '') base = notes.shift() ?? '';
  // `投资额/万元`, `면적 ㎡`: without brackets the last word may be the unit.
  const tail = notes.length === 0 ? /[/_ ]([^/_ ]{1,10})$/.exec(base)?.[1] : undefined;
  // `㎡당 분양가(원)`: per what stands in front, in which money behind.
  const per = /(m2|평)\s*당/.exec(base)?.[1];
  const note = tail ?? notes.join(' ').trim();
  return { base, key: keyOf(base), note: per ? `${note}/${per}` : note };
}

const keyOf = (text: string): string => text.replace(/[\s_\-·.,:'"*?/]+/g, '');
const LATIN = /^[\x20-\x7e]+$/;

interface Word<C> {
  column: C;
  key: string;
  whole: boolean;
  inside: RegExp | null;
}

export interface HeaderMatch<C> {
  column: C;
  score: number;
}

/** Stands before the header of a column that the product itself adds to a list; such a column is never read. */
export const OWN_COLUMN = '⚠';

/** Finds the columns that a header can mean, from a table of words. */
export class HeaderWords<C extends string> {
  readonly #words: Word<C>[] = [];
  readonly #exact = new Map<string, C>();
  readonly #memory = new Map<string, readonly HeaderMatch<C>[]>();

  constructor(table: SynonymTable<C>) {
    for (const [column, words] of Object.entries(table) as [C, string][]) for (const word of words.split('|')) this.#add(column, word);
  }

  #add(column: C, written: string): void {
    const whole = written.startsWith('=');
    const word = whole ? written.slice(1) : written;
    const key = keyOf(word) || word;
    this.#exact.set(key, column);
    const inside =
      !whole && LATIN.test(word) && word.length >= 3
        ? new RegExp(`(?<![a-z])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![a-z])`)
        : null;
    this.#words.push({ column, key, whole, inside });
  }

  /** Best first; at most one match a column. A whole header weighs more than any part of one, a long part more than a short one. */
  match(header: string): readonly HeaderMatch<C>[] {
    const known = this.#memory.get(header);
    if (known) return known;
    const matches = this.#find(headerText(header));
    if (this.#memory.size < 2000) this.#memory.set(header, matches);
    return matches;
  }

  #find({ base, key, note }: HeaderText): HeaderMatch<C>[] {
    if (key === '' || base.length > 60 || base.startsWith(OWN_COLUMN)) return [];
    const best = new Map<C, number>();
    const offer = (column: C | undefined, score: number): void => {
      if (column !== undefined && score > (best.get(column) ?? 0)) best.set(column, score);
    };
    offer(this.#exact.get(key), 100 + key.length);
    // `序号 No.`: a header in two languages is whole in each of them.
    for (const part of [base.replace(/[\x21-\x7e]+/g, ''), base.replace(/[^\x20-\x7e]+/g, ' ')].map(keyOf))
      offer(this.#exact.get(part), 100 + part.length);
    offer(note === '' ? undefined : this.#exact.get(keyOf(`${base}${note}`)), 100 + key.length);
    // `Registration No. (USCC)`: what stands in brackets may be the better known word.
    offer(note === '' ? undefined : this.#exact.get(keyOf(note)), 80);
    // `土地/亩`: without the unit behind the stroke the header may be whole.
    offer(this.#exact.get(keyOf(base.replace(/\/[^/]{1,10}$/, ''))), 90);
    for (const word of this.#words) {
      if (word.whole) continue;
      if (word.inside ? word.inside.test(base) : key.includes(word.key)) offer(word.column, 10 + word.key.length * (word.inside ? 1 : 3));
    }
    return [...best].map(([column, score]) => ({ column, score })).sort((a, b) => b.score - a.score);
  }
}
