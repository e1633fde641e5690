import type { Translator } from '@bridge/i18n';
import type { FilterChip } from '../../../shared/tables/index.js';
import type { ChangeQuery, ListQuery } from './list-query.js';
import { areaText } from './print-figure.js';

type Several = 'block' | 'status' | 'tenure';
const TERMS: Record<Several, string> = { block: 'block', status: 'parcelStatus', tenure: 'tenure' };

/** A chip for each filter that is on. */
export function filterChips(translator: Translator, query: ListQuery, change: ChangeQuery): FilterChip[] {
  const { t, term } = translator;
  const named = (name: string, value: string): string => t('opportunities.filter.chip', { name, value });
  const several = (Object.keys(TERMS) as Several[]).flatMap((field) =>
    query[field].map((code: string) => ({
      key: `${field} ${code}`,
      label: field === 'block' ? term('block', code) : named(term('parcelField', field), term(TERMS[field], code)),
      onRemove: () => change({ [field]: query[field].filter((one: string) => one !== code) }),
    })),
  );
  const single: (FilterChip | false)[] = [
    query.q !== '' && { key: 'q', label: `“${query.q}”`, onRemove: () => change({ q: '' }) },
    query.minAreaM2 !== undefined && {
      key: 'minAreaM2',
      label: named(t('opportunities.filter.minArea'), areaText(translator, query.minAreaM2)),
      onRemove: () => change({ minAreaM2: undefined }),
    },
    query.ksic !== undefined && { key: 'ksic', label: `KSIC ${query.ksic}`, onRemove: () => change({ ksic: undefined }) },
    query.stale !== undefined && {
      key: 'stale',
      label: t(`opportunities.filter.stale.${query.stale}`),
      onRemove: () => change({ stale: undefined }),
    },
  ];
  return [...several, ...single.filter((chip) => chip !== false)];
}
