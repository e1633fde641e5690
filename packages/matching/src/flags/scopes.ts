import type { Context } from '../context/context.js';
import type { RuleTables } from '../rule-set/tables.js';
import { isUnder, mayBeUnder } from '../taxonomy/product-tree.js';

export type Inside = 'in' | 'out' | 'unknown';

function judgeScopes(product: string, scopes: readonly string[], meanings: RuleTables['productScopes']): Inside {
  const roots = scopes.flatMap((scope) => meanings[scope] ?? []);
  if (roots.some((root) => isUnder(product, root))) return 'in';
  return roots.some((root) => mayBeUnder(product, root)) ? 'unknown' : 'out';
}

type Answers = WeakMap<readonly string[], Map<string, Inside>>;

/** Answers that were found before, by the table of meanings and the list of scopes: the same few questions come for every pair. */
const found = new WeakMap<RuleTables['productScopes'], Answers>();

function answersTo(scopes: readonly string[], meanings: RuleTables['productScopes']): Map<string, Inside> {
  const ofTable: Answers = found.get(meanings) ?? new WeakMap();
  found.set(meanings, ofTable);
  const known = ofTable.get(scopes) ?? new Map<string, Inside>();
  ofTable.set(scopes, known);
  return known;
}

/** Whether a product lies in a scope of the regulations; a group above a listed product may or may not mean it. */
export function insideScopes(product: string | null, scopes: readonly string[], { tables }: Context): Inside {
  if (product === null) return 'unknown';
  const known = answersTo(scopes, tables.productScopes);
  const answer = known.get(product) ?? judgeScopes(product, scopes, tables.productScopes);
  known.set(product, answer);
  return answer;
}

/** Whether an HS code is listed; a coarser code than the list's leaves it open. */
export function insideHs(hs: string | null, listed: readonly string[]): Inside {
  if (hs === null) return 'unknown';
  if (listed.some((code) => hs.startsWith(code))) return 'in';
  return listed.some((code) => code.startsWith(hs)) ? 'unknown' : 'out';
}
