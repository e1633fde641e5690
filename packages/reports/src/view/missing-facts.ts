import type { Assessment, MissingFact } from '@bridge/common';
import { formatNumber, type Translator } from '@bridge/i18n';
import { missingFactName } from './phrases.js';
import type { Section } from './typeset-report.js';

/** Every missing fact once, the one that leaves most points open first. */
export function missingFacts(assessment: Assessment): MissingFact[] {
  const all = [
    ...assessment.gates.flatMap(({ missing }) => missing),
    ...assessment.fit.criteria.flatMap(({ missing }) => missing),
    ...assessment.flags.flatMap(({ missing }) => missing),
    ...assessment.incentives.flatMap(({ missing }) => missing),
  ];
  const byField = new Map<string, MissingFact>();
  for (const fact of all) {
    const key = `${fact.side} ${fact.field}`;
    const openPoints = (byField.get(key)?.openPoints ?? 0) + fact.openPoints;
    byField.set(key, { ...fact, openPoints });
  }
  return [...byField.values()].sort((a, b) => b.openPoints - a.openPoints || (a.field < b.field ? -1 : 1));
}

export function missingSection(translator: Translator, assessment: Assessment): Section {
  const { t } = translator;
  return {
    title: t('reports.match.missing'),
    empty: null,
    table: {
      header: [t('reports.column.fact'), t('reports.column.from'), t('reports.column.openPoints')],
      rows: missingFacts(assessment).map((fact) => [
        { text: missingFactName(translator, fact) },
        { text: t(`reports.side.${fact.side}`) },
        { text: formatNumber(fact.openPoints) },
      ]),
    },
  };
}
