import { BIO_PHARMA } from './products/bio-pharma.js';
import { COMPONENTS_MATERIALS } from './products/components-materials.js';
import { GREEN_ENERGY } from './products/green-energy.js';
import type { ProductNode } from './products/product-node.js';

export { CHAIN_EDGES, type ChainEdge } from './chain-edges.js';
export type { ProductNode } from './products/product-node.js';

/** The product tree: three sectors, their groups and products. Parents come before their children. */
export const PRODUCTS: readonly ProductNode[] = [...COMPONENTS_MATERIALS, ...GREEN_ENERGY, ...BIO_PHARMA];

const BY_CODE = new Map(PRODUCTS.map((node) => [node.code, node]));

/** The node of a code; undefined for a code that the tree does not have. */
export function productByCode(code: string): ProductNode | undefined {
  return BY_CODE.get(code);
}

/**
 * The products that an HS code (digits, 4 to 10) can mean: those whose prefix fits it most closely. A code that is
 * coarser than every prefix gives all products below it. Empty where the tree has none; several are a question to a person.
 */
export function productsByHs(hs: string): readonly ProductNode[] {
  const closeness = (node: ProductNode): number =>
    Math.max(0, ...node.hsPrefixes.filter((prefix) => hs.startsWith(prefix)).map((prefix) => prefix.length));
  const best = Math.max(...PRODUCTS.map(closeness));
  if (best > 0) return PRODUCTS.filter((node) => closeness(node) === best);
  return PRODUCTS.filter((node) => node.hsPrefixes.some((prefix) => prefix.startsWith(hs)));
}
