import { BLOCKS, GATES, type listMatches, MATCH_SORTS, type QueryOf, SECTORS } from '@bridge/common';
import type { Translator } from '@bridge/i18n';

export type BoardQuery = QueryOf<typeof listMatches>;
export type ChangeBoard = (patch: Partial<BoardQuery>, options?: { replace?: boolean }) => void;

/** Best matches of each project or parcel that the board can show. */
export const TOPS = [1, 3, 5, 10, 20] as const;

export const NO_FILTER = { gate: [], failedGate: [], sector: [], block: [], flag: [], project: undefined, opportunity: undefined, q: '' };

/** Filters that the reader chooses one of; the address may carry several. */
export const CHOICE_FILTERS = ['failedGate', 'sector', 'block', 'flag'] as const;
export type ChoiceFilter = (typeof CHOICE_FILTERS)[number];

const TERM: Record<ChoiceFilter | 'gate', string> = { gate: 'answer', failedGate: 'gate', sector: 'sector', block: 'block', flag: 'rule' };

/** What can be chosen; flags are the codes of the regulations in force. */
export function choicesOf(filter: ChoiceFilter, flags: readonly string[]): readonly string[] {
  return { failedGate: GATES, sector: SECTORS, block: BLOCKS, flag: flags }[filter];
}

export function choiceName({ term }: Translator, filter: ChoiceFilter | 'gate', code: string): string {
  return term(TERM[filter], code);
}

export function sortChoices({ t }: Translator): { value: string; label: string }[] {
  return MATCH_SORTS.map((sort) => ({ value: sort, label: t(`matching.sort.${sort}`) }));
}
