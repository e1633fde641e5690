import { type DuplicateReason, foldedNumber, usccState } from '@bridge/common';
import { likeness } from './name-likeness.js';
import { type NameReadings, readName } from './name-readings.js';
import type { Script } from './name-words.js';

/** What two organisations are compared by. */
export interface Comparable {
  id: string;
  uscc: string | null;
  businessNumber: string | null;
  names: readonly { name: string; script: Script }[];
}

export interface Duplicate {
  firstId: string;
  secondId: string;
  score: number;
  reasons: DuplicateReason[];
}

/** From here on a pair is shown to somebody. */
const SHOWN_FROM = 75;

interface Prepared extends Comparable {
  readings: NameReadings[];
  number: string | null;
  numberIsValid: boolean;
}

const prepared = (one: Comparable): Prepared => {
  const number = one.uscc === null ? null : foldedNumber(one.uscc);
  return {
    ...one,
    readings: one.names.map(({ name, script }) => readName(name, script)),
    number,
    numberIsValid: number !== null && usccState(number) === 'valid',
  };
};

const differences = (left: string, right: string): number => [...left].filter((sign, index) => sign !== right[index]).length;

/** Places 9 to 17 name the organisation; those before it say who registered it and where, which changes when it moves. */
const organisationCode = (uscc: string): string => uscc.slice(8, 17);

function byNumber(left: Prepared, right: Prepared): { score: number; code: DuplicateReason['code'] } | null {
  if (left.businessNumber !== null && left.businessNumber === right.businessNumber) return { score: 100, code: 'same-number' };
  if (left.number === null || right.number === null) return null;
  if (left.number === right.number) return { score: 100, code: 'same-number' };
  if (left.number.length !== 18 || right.number.length !== 18) return null;
  if (organisationCode(left.number) === organisationCode(right.number)) return { score: 95, code: 'same-organisation-code' };
  const misread = !(left.numberIsValid && right.numberIsValid) && differences(left.number, right.number) === 1;
  return misread ? { score: 90, code: 'number-misread' } : null;
}

/** Two valid numbers of different organisations: whatever they are called, the registers say that they are two. */
const registeredApart = (left: Prepared, right: Prepared): boolean =>
  (left.numberIsValid && right.numberIsValid) ||
  (left.businessNumber !== null && right.businessNumber !== null && left.businessNumber !== right.businessNumber);

function compare(left: Prepared, right: Prepared): Duplicate | null {
  const [first, second] = left.id < right.id ? [left, right] : [right, left];
  const numbered = byNumber(first, second);
  const ids = { firstId: first.id, secondId: second.id };
  if (numbered) return { ...ids, score: numbered.score, reasons: [{ code: numbered.code, params: {} }] };
  if (registeredApart(first, second)) return null;
  const alike = first.readings.flatMap((a) => second.readings.flatMap((b) => likeness(a, b) ?? []));
  const [best] = alike.sort((a, b) => b.score - a.score || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return best && best.score >= SHOWN_FROM ? { ...ids, ...best } : null;
}

const LEADS = /^[\u1100-\u1112]/;
const leadsOf = (hangul: string): string =>
  [...hangul.slice(0, 2)]
    .map((sign) => sign.normalize('NFD')[0] ?? '')
    .filter((sign) => LEADS.test(sign))
    .join('');

/** What more organisations than this share tells none of them apart, and is no reason to compare them all. */
const MOST_ALIKE = 200;

/** Pairs without a key in common are not compared: names by their first sounds, numbers by the parts that a misreading leaves whole. */
function keysOf({ readings, number, businessNumber }: Prepared): Set<string> {
  const names = readings.flatMap(({ hangul, latin, whole }) => [
    `w${whole}`,
    ...hangul.flatMap((one) => [`H${one}`, `h${leadsOf(one)}`]),
    ...latin.flatMap((one) => [`L${one}`, `l${one.slice(0, 3)}`]),
  ]);
  const numbers = number === null ? [] : [`n${number}`, `c${organisationCode(number)}`, `a${number.slice(0, 9)}`, `z${number.slice(9)}`];
  return new Set([...names, ...numbers, ...(businessNumber === null ? [] : [`b${businessNumber}`])]);
}

/** All organisations, ready to be compared. */
export class DuplicateIndex {
  readonly #all = new Map<string, Prepared>();
  readonly #byKey = new Map<string, Prepared[]>();

  constructor(organisations: readonly Comparable[]) {
    for (const one of organisations.map(prepared)) {
      this.#all.set(one.id, one);
      for (const key of keysOf(one)) {
        const bearers = this.#byKey.get(key);
        if (bearers) bearers.push(one);
        else this.#byKey.set(key, [one]);
      }
    }
  }

  /** Pairs in which one organisation takes part, best first; none where it is not among them. */
  of(id: string): Duplicate[] {
    const one = this.#all.get(id);
    if (!one) return [];
    const bearers = [...keysOf(one)].map((key) => this.#byKey.get(key) ?? []);
    const near = new Set(bearers.flatMap((alike) => (alike.length > MOST_ALIKE ? [] : alike)));
    near.delete(one);
    return [...near].flatMap((other) => compare(one, other) ?? []).sort(byScore);
  }
}

const byScore = (a: Duplicate, b: Duplicate): number => b.score - a.score || (a.firstId + a.secondId < b.firstId + b.secondId ? -1 : 1);
