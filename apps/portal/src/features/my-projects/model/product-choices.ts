import { PRODUCTS, type ProductNode, productByCode, productsByHs } from '@bridge/common';
import { proposeProduct } from '@bridge/spreadsheet/values';

const PROPOSALS_SHOWN = 6;
/** Between products that a company names in one line. */
const SEPARATORS = /[、，,；;/\n]|和|및|\band\b/;

const childrenOf = (code: string): readonly ProductNode[] => PRODUCTS.filter(({ parent }) => parent === code);

/**
 * Products that a text and an HS code can mean, most likely first: what the whole text says, what its parts say, what the code allows.
 * A group is followed by its own products. A person confirms one of them.
 */
export function productProposals(text: string | null, hs: string | null): readonly ProductNode[] {
  const parts = text === null ? [] : [text, ...text.slice(0, 500).split(SEPARATORS)];
  const said = [...parts.filter((part) => part.trim() !== ''), null].map((part, index) => proposeProduct(part, index === 0 ? hs : null));
  const nodes = said.flatMap((code) => {
    const node = code === null ? undefined : productByCode(code);
    return node === undefined ? [] : [node, ...childrenOf(node.code)];
  });
  const byCode = hs === null ? [] : productsByHs(hs);
  const products = [...nodes, ...byCode].filter(({ parent }) => parent !== null);
  return [...new Map(products.map((node) => [node.code, node])).values()].slice(0, PROPOSALS_SHOWN);
}

/** The whole tree for choosing by hand: each group of each sector with all that is below it. */
export function productGroups(): { group: ProductNode; products: readonly ProductNode[] }[] {
  const below = (code: string): ProductNode[] => childrenOf(code).flatMap((node) => [node, ...below(node.code)]);
  const groups = PRODUCTS.filter(({ parent }) => parent !== null && productByCode(parent)?.parent === null);
  return groups.map((group) => ({ group, products: [group, ...below(group.code)] }));
}
