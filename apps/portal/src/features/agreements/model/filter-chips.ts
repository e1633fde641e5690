import type { Translator } from '@bridge/i18n';
import type { FilterChip } from '../../../shared/tables/index.js';
import { CHOICE_NAMES, CHOICE_TERM, type ChangeQuery, type ListQuery } from './list-query.js';

/** Words of the two yes-or-no filters. */
export const FLAG_WORDS = {
  confirmed: { name: 'agreements.confirmation', yes: 'agreements.confirmedBadge', no: 'agreements.unconfirmedBadge' },
  publicRecord: { name: 'agreements.kindOfRecord', yes: 'agreements.publicRecord', no: 'agreements.ownRecord' },
} as const;
export const FLAG_FILTERS = ['confirmed', 'publicRecord'] as const;

/** Every filter that is on, each to be taken off by itself. */
export function filterChips({ t, term }: Translator, query: ListQuery, change: ChangeQuery): FilterChip[] {
  const chosen = CHOICE_NAMES.flatMap((filter) => {
    const values: readonly string[] = query[filter];
    return values.map((value) => ({
      key: `${filter} ${value}`,
      label: `${t(`agreements.${filter}`)}${t('ui.colon')}${term(CHOICE_TERM[filter], value)}`,
      onRemove: () => change({ [filter]: values.filter((other) => other !== value) }),
    }));
  });
  const flags = FLAG_FILTERS.flatMap((filter) => {
    const value = query[filter];
    if (value === undefined) return [];
    return [{ key: filter, label: t(FLAG_WORDS[filter][value]), onRemove: () => change({ [filter]: undefined }) }];
  });
  const search = { key: 'q', label: t('agreements.searchChip', { text: query.q }), onRemove: () => change({ q: '' }) };
  return [...chosen, ...flags, ...(query.q === '' ? [] : [search])];
}
