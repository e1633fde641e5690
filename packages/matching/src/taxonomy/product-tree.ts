import { CHAIN_EDGES, PRODUCTS, productByCode } from '@bridge/common';

function climb(code: string): string[] {
  const line: string[] = [];
  for (let node = productByCode(code); node; node = node.parent === null ? undefined : productByCode(node.parent)) line.push(node.code);
  return line;
}

const LINEAGES = new Map(PRODUCTS.map(({ code }) => [code, climb(code)]));

/** The node itself and everything above it, nearest first; empty for a code that the tree does not have. */
export const lineage = (code: string): readonly string[] => LINEAGES.get(code) ?? [];

/** True where `code` is `scope` or stands anywhere under it. */
export const isUnder = (code: string, scope: string): boolean => lineage(code).includes(scope);

/** True where `code` is a group under which the scope stands: the product may be in the scope or not. */
export const mayBeUnder = (code: string, scope: string): boolean => isUnder(scope, code);

/** Wu–Palmer likeness, 0–10,000: twice the depth of the nearest common node over the sum of both depths. */
export function likeness(left: string, right: string): number {
  const ofLeft = lineage(left);
  const ofRight = lineage(right);
  const shared = ofLeft.filter((code) => ofRight.includes(code)).length;
  return ofLeft.length + ofRight.length === 0 ? 0 : Math.floor((20_000 * shared) / (ofLeft.length + ofRight.length));
}

const leaves = PRODUCTS.map((node) => node.code);

/** Products and groups one step up or down the value chain; an edge to a group reaches all its products. */
function neighbours(code: string): ReadonlySet<string> {
  const line = lineage(code);
  const near = CHAIN_EDGES.flatMap(({ from, to }) => {
    if (line.includes(from)) return [to];
    return line.includes(to) ? [from] : [];
  });
  return new Set(near.flatMap((end) => leaves.filter((leaf) => isUnder(leaf, end))));
}

const NEIGHBOURS = new Map(leaves.map((code) => [code, neighbours(code)]));

/** Steps along the value chain between two products: 1 for supplier and user, 2 with one between them, else null. */
export function chainSteps(left: string, right: string): 1 | 2 | null {
  const near = NEIGHBOURS.get(left);
  if (!near) return null;
  if (near.has(right)) return 1;
  for (const between of near) if (NEIGHBOURS.get(between)?.has(right)) return 2;
  return null;
}
