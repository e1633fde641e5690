import type { Context } from '../context/context.js';
import { isUnder, mayBeUnder } from '../taxonomy/product-tree.js';

export type Inside = 'in' | 'out' | 'unknown';

/** Whether a product lies in a scope of the regulations; a group above a listed product may or may not mean it. */
export function insideScopes(product: string | null, scopes: readonly string[], { tables }: Context): Inside {
  if (product === null) return 'unknown';
  const roots = scopes.flatMap((scope) => tables.productScopes[scope] ?? []);
  if (roots.some((root) => isUnder(product, root))) return 'in';
  return roots.some((root) => mayBeUnder(product, root)) ? 'unknown' : 'out';
}

/** Whether an HS code is listed; a coarser code than the list's leaves it open. */
export function insideHs(hs: string | null, listed: readonly string[]): Inside {
  if (hs === null) return 'unknown';
  if (listed.some((code) => hs.startsWith(code))) return 'in';
  return listed.some((code) => code.startsWith(hs)) ? 'unknown' : 'out';
}
