import { AGREEMENT_LEVELS, AgreementFilterSchema, PageQuery, SECTORS, STAGES } from '@bridge/common';
import * as z from 'zod/mini';

export const VIEWS = ['board', 'list'] as const;
export type ListView = (typeof VIEWS)[number];

/** What the address holds: the endpoint's own filter, how it is shown, and the page of the table. */
export const ListQuerySchema = z.extend(AgreementFilterSchema, { view: z._default(z.enum(VIEWS), 'board'), ...PageQuery });
export type ListQuery = z.output<typeof ListQuerySchema>;
export type AgreementFilter = z.output<typeof AgreementFilterSchema>;

/** Changes the address; typing replaces, choosing adds to the history. */
export type ChangeQuery = (patch: Partial<ListQuery>, options?: { replace?: boolean }) => void;

/** Filters of which the reader chooses one; the address may carry several. */
export const CHOICE_FILTERS = { stage: STAGES, level: AGREEMENT_LEVELS, sector: SECTORS } as const;
export type ChoiceFilter = keyof typeof CHOICE_FILTERS;
export const CHOICE_NAMES = Object.keys(CHOICE_FILTERS) as ChoiceFilter[];
export const CHOICE_TERM: Record<ChoiceFilter, string> = { stage: 'stage', level: 'agreementLevel', sector: 'sector' };

export const SORTS = ['-updatedAt', 'code', '-signedOn', 'stage'] as const satisfies readonly AgreementFilter['sort'][];

export const NO_FILTER = { q: '', level: [], stage: [], sector: [], confirmed: undefined, publicRecord: undefined };

/** What the server is asked for, without view and page. */
export function filterOf({ q, level, stage, sector, confirmed, publicRecord, sort }: ListQuery): AgreementFilter {
  return { q, level, stage, sector, confirmed, publicRecord, sort };
}
