import type { Translator } from '@bridge/i18n';
import type { MatchReportModel } from '../model.js';
import type { Section } from './typeset-report.js';

/** Every source key that the matches name. */
function keysOf({ matches }: MatchReportModel): Set<string> {
  const written = matches.flatMap(({ assessment, site }) => [
    ...assessment.gates.map(({ rule }) => rule.source),
    ...assessment.fit.criteria.flatMap(({ sources }) => sources),
    ...[...assessment.flags, ...assessment.incentives].map(({ source }) => source),
    ...Object.values(site.sources ?? {}).map((given) => given?.source ?? null),
  ]);
  return new Set(written.flatMap((keys) => (keys ?? '').split(';').map((key) => key.trim())));
}

/** Where the keys lead: address and date of each source that the report names. */
export function sourcesView({ t }: Translator, model: MatchReportModel): Section {
  const used = keysOf(model);
  return {
    title: t('reports.sources.title'),
    empty: null,
    table: {
      header: [t('reports.column.source'), t('reports.column.address'), t('reports.column.date')],
      rows: (model.sources ?? [])
        .filter(({ key }) => used.has(key))
        .map(({ key, address, date }) => [{ text: key }, { text: address }, { text: date }]),
    },
  };
}
