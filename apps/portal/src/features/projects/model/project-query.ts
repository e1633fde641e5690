import { HUBS, type listProjects, PROJECT_ORIGINS, PROJECT_SORTS, type QueryOf, SECTORS } from '@bridge/common';
import type { Translator } from '@bridge/i18n';

export type ProjectQuery = QueryOf<typeof listProjects>;
export type ChangeProjects = (patch: Partial<ProjectQuery>, options?: { replace?: boolean }) => void;

export const NO_FILTER = { q: '', sector: [], hub: [], delegation: undefined, origin: [] };

/** Filters of which the reader chooses one; the address may carry several. */
export const CHOICES = { sector: SECTORS, hub: HUBS, origin: PROJECT_ORIGINS } as const;
export type ChoiceFilter = keyof typeof CHOICES;
export const CHOICE_FILTERS = Object.keys(CHOICES) as ChoiceFilter[];

export function isFiltered({ q, sector, hub, delegation, origin }: ProjectQuery): boolean {
  return q !== '' || delegation !== undefined || sector.length + hub.length + origin.length > 0;
}

export function sortChoices({ t }: Translator): { value: string; label: string }[] {
  return PROJECT_SORTS.map((sort) => ({ value: sort, label: t(`projects.sort.${sort}`) }));
}
