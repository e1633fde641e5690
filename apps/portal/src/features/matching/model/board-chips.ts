import type { Translator } from '@bridge/i18n';
import type { FilterChip } from '../../../shared/tables/index.js';
import { type BoardQuery, CHOICE_FILTERS, type ChangeBoard, type ChoiceFilter, choiceName } from './board-query.js';

/** Every filter that is on, each to be taken off by itself. */
export function boardChips(translator: Translator, query: BoardQuery, change: ChangeBoard): FilterChip[] {
  const { t } = translator;
  const many = (filter: ChoiceFilter | 'gate'): FilterChip[] => {
    const values: readonly string[] = query[filter];
    return values.map((value) => ({
      key: `${filter} ${value}`,
      label: `${t(`matching.board.${filter}`)}${t('ui.colon')}${choiceName(translator, filter, value)}`,
      onRemove: () => change({ [filter]: values.filter((other) => other !== value) }),
    }));
  };
  const single: (FilterChip | false)[] = [
    query.q !== '' && {
      key: 'q',
      label: t('matching.board.search.chip', { text: query.q }),
      onRemove: () => change({ q: '' }),
    },
    query.project !== undefined && {
      key: 'project',
      label: t('matching.board.onlyProject'),
      onRemove: () => change({ project: undefined }),
    },
    query.opportunity !== undefined && {
      key: 'opportunity',
      label: t('matching.board.onlyParcel'),
      onRemove: () => change({ opportunity: undefined }),
    },
  ];
  return [...many('gate'), ...CHOICE_FILTERS.flatMap(many), ...single.filter((chip) => chip !== false)];
}
