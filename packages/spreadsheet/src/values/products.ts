import { PRODUCTS, productByCode, productsByHs } from '@bridge/common';
import { foldText, foldWord } from './text.js';

interface Alias {
  key: string;
  code: string;
  /** Latin words count only as whole words: `pack` is not in `package`. */
  pattern: RegExp | null;
}

const LATIN = /^[\x20-\x7e]+$/;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const ALIASES: readonly Alias[] = PRODUCTS.flatMap(({ code, names, aliases }) =>
  [names.en, names.ko, names.zh, ...aliases].map((name) => {
    const word = foldText(name).toLowerCase();
    return { key: foldWord(name), code, pattern: LATIN.test(word) ? new RegExp(`(?<![a-z])${escaped(word)}s?(?![a-z])`) : null };
  }),
).sort((a, b) => b.key.length - a.key.length);
const EXACT = new Map(ALIASES.toReversed().map(({ key, code }) => [key, code]));

// Lists name few products often; bounded, because texts come from outside.
const proposals = new Map<string, string | null>();

function byText(text: string): string | null {
  const key = foldWord(text);
  const lower = foldText(text).toLowerCase();
  return EXACT.get(key) ?? ALIASES.find((alias) => (alias.pattern ? alias.pattern.test(lower) : key.includes(alias.key)))?.code ?? null;
}

function isBelow(code: string, ancestor: string): boolean {
  for (let node = productByCode(code); node; node = node.parent === null ? undefined : productByCode(node.parent))
    if (node.code === ancestor) return true;
  return false;
}

/**
 * The taxonomy node that a company's own words and HS code point to, as a proposal: the longest name or alias in the text decides;
 * an HS code of one product makes a group more precise and stands in where the words say nothing. Null where neither is certain.
 */
export function proposeProduct(text: string | null, hs: string | null): string | null {
  const key = `${hs ?? ''}|${text ?? ''}`;
  const known = proposals.get(key);
  if (known !== undefined) return known;
  const proposal = propose(text, hs);
  if (proposals.size < 2000) proposals.set(key, proposal);
  return proposal;
}

function propose(text: string | null, hs: string | null): string | null {
  const said = text === null || text.length > 200 ? null : byText(text);
  const coded = hs === null ? [] : productsByHs(hs);
  const only = coded.length === 1 ? (coded[0]?.code ?? null) : null;
  if (said === null) return only;
  const below = coded.filter((node) => node.code !== said && isBelow(node.code, said));
  return below.length === 1 ? (below[0]?.code ?? said) : said;
}
