import type { DuplicateReason } from '@bridge/common';
import type { NameReadings } from './name-readings.js';

export interface Likeness {
  /** 0 to 100. */
  score: number;
  reasons: DuplicateReason[];
}

const OWN_PART = 70;
const BUSINESS_PART = 30;
/** Names that say nothing of their business are neither alike nor unlike in it. */
const BUSINESS_UNSAID = 15;
const OTHER_PLACE = 10;
const FEWEST_SYLLABLES = 2;
const FEWEST_LETTERS = 4;

function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}

/** Below this share of common sounds no pair is ever shown: what cannot reach it is not compared letter by letter. */
const LEAST_SHARE = 0.6;

/** How many letters of the one are missing in the other, whatever their order: no edit makes up for fewer. */
function lettersApart(left: string, right: string): number {
  let rest = right;
  for (const sign of left) rest = rest.replace(sign, '');
  return rest.length + Math.max(0, left.length - right.length);
}

/** Share of the sounds that agree: Hangul is compared letter by letter, so that 룽 and 롱 are near. */
function agreement(left: string, right: string): number {
  const [a, b] = [left.normalize('NFD'), right.normalize('NFD')];
  const longest = Math.max(a.length, b.length);
  if (a === b) return longest === 0 ? 0 : 1;
  if (lettersApart(a, b) > longest * (1 - LEAST_SHARE)) return 0;
  return 1 - editDistance(a, b) / longest;
}

const best = (left: readonly string[], right: readonly string[], fewest: number): { share: number; pair: readonly [string, string] } => {
  let found = { share: 0, pair: ['', ''] as readonly [string, string] };
  for (const a of left) {
    for (const b of right) {
      if (Math.min(a.length, b.length) < fewest) continue;
      const share = agreement(a, b);
      if (share > found.share) found = { share, pair: [a, b] };
    }
  }
  return found;
};

/**
 * How alike two names are, in the same or in different scripts. The part that is the company's own counts by its sound (Hangul as Korean
 * transcribes or reads it, or Latin letters), what it does by concept, so that 华友钴业, 화유코발트 and Huayou Cobalt agree in both.
 * Symmetric; null where they have nothing in common.
 */
export function likeness(left: NameReadings, right: NameReadings): Likeness | null {
  if (left.whole !== '' && left.whole === right.whole) return { score: 100, reasons: [{ code: 'same-name', params: {} }] };
  const hangul = best(left.hangul, right.hangul, FEWEST_SYLLABLES);
  const latin = best(left.latin, right.latin, FEWEST_LETTERS);
  const { share, pair } = hangul.share >= latin.share ? hangul : latin;
  if (share === 0) return null;
  const [first, second] = [...pair].sort();
  const reasons: DuplicateReason[] = [
    { code: share === 1 ? 'same-reading' : 'like-reading', params: { first: first ?? '', second: second ?? '' } },
  ];
  const said = left.business.length > 0 && right.business.length > 0;
  const shared = left.business.filter((concept) => right.business.includes(concept));
  const all = new Set([...left.business, ...right.business]);
  let score = OWN_PART * share ** 2 + (said ? BUSINESS_PART * (shared.length / all.size) : BUSINESS_UNSAID);
  if (said) reasons.push({ code: shared.length > 0 ? 'same-business' : 'other-business', params: {} });
  if (left.places.length > 0 && right.places.length > 0 && !left.places.some((place) => right.places.includes(place))) {
    score -= OTHER_PLACE;
    reasons.push({ code: 'other-place', params: {} });
  }
  return { score: Math.round(score), reasons };
}
