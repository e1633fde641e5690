import type { Sector } from '../sectors.js';

/** One node of the product tree: a sector, a group or, where it has no children, a product that a company makes. */
export interface ProductNode {
  readonly code: string;
  /** Node above; null for the three sectors. */
  readonly parent: string | null;
  readonly sector: Sector;
  readonly names: { readonly en: string; readonly ko: string; readonly zh: string };
  /** Other ways to write the product in lists, in any of the three languages; the names need not be repeated. */
  readonly aliases: readonly string[];
  /** HS headings and subheadings without dots; a product may have none that is its own. */
  readonly hsPrefixes: readonly string[];
  /** Korean industry division (KSIC, two digits) under which a plant for this product is registered; null where it depends on the process. */
  readonly ksic: string | null;
}

/** code, parent, en, ko, zh, aliases separated by `|`, HS prefixes separated by a space, KSIC division */
export type ProductRow = readonly [
  code: string,
  parent: string,
  en: string,
  ko: string,
  zh: string,
  aliases: string,
  hs: string,
  ksic: string | null,
];

/** The nodes of one sector, its root first. */
export function sectorNodes(sector: Sector, names: ProductNode['names'], rows: readonly ProductRow[]): ProductNode[] {
  const words = (text: string, separator: string): string[] => text.split(separator).filter((word) => word !== '');
  return [
    { code: sector, parent: null, sector, names, aliases: [], hsPrefixes: [], ksic: null },
    ...rows.map(([code, parent, en, ko, zh, aliases, hs, ksic]) => ({
      code,
      parent,
      sector,
      names: { en, ko, zh },
      aliases: words(aliases, '|'),
      hsPrefixes: words(hs, ' '),
      ksic,
    })),
  ];
}
