import type { Assessment, CriterionResult, GateResult } from '@bridge/common';
import { formatList, formatNumber, type Translator } from '@bridge/i18n';
import { joined, missingFactName, NOTHING, reasonText, sourcesText } from './phrases.js';
import type { Bar, Cell, Section, TypesetMatch } from './typeset-report.js';

function gateRow(translator: Translator, gate: GateResult): Cell[] {
  const { t, term } = translator;
  const rule = t('reports.match.rule', { rule: term('rule', gate.rule.code), version: gate.rule.version });
  return [
    { text: term('gate', gate.gate) },
    { text: term('answer', gate.answer), tone: gate.answer },
    { text: reasonText(translator, gate.need) ?? NOTHING },
    { text: reasonText(translator, gate.offer) ?? NOTHING },
    {
      text: reasonText(translator, gate.reason) ?? NOTHING,
      note: joined([rule, gate.rule.source && sourcesText(translator, [gate.rule.source])], ' · '),
    },
  ];
}

/** The bar's full length is what the criterion could give this pair: its points at value 10,000. */
function barOf(translator: Translator, result: CriterionResult): Bar {
  const { t, term } = translator;
  const { low, high } = result.points;
  const facts = [...new Set(result.missing.map((fact) => missingFactName(translator, fact)))];
  return {
    name: term('criterion', result.criterion),
    low: result.value.low / 10_000,
    high: result.value.high / 10_000,
    points: low === high ? formatNumber(low) : t('reports.match.points', { low: formatNumber(low), high: formatNumber(high) }),
    reason: joined([reasonText(translator, result.reason)]) ?? NOTHING,
    note: joined(
      [
        sourcesText(translator, result.sources),
        facts.length > 0 ? t('reports.match.open', { facts: formatList(translator.locale, facts) }) : null,
      ],
      ' · ',
    ),
  };
}

/** Each gate with its answer, need, offer and the rule that decides. */
export function gatesSection(translator: Translator, gates: readonly GateResult[]): Section {
  const { t } = translator;
  return {
    title: t('reports.match.gates'),
    empty: null,
    table: {
      header: [
        t('reports.column.requirement'),
        t('reports.column.answer'),
        t('reports.column.need'),
        t('reports.column.offer'),
        t('reports.column.finding'),
      ],
      rows: gates.map((gate) => gateRow(translator, gate)),
    },
  };
}

export function fitView(translator: Translator, { points, coveragePercent, criteria }: Assessment['fit']): TypesetMatch['fit'] {
  const { t } = translator;
  return {
    title: t('reports.match.fit', { mid: formatNumber(points.mid), low: formatNumber(points.low), high: formatNumber(points.high) }),
    note: t('reports.match.coverage', { percent: coveragePercent }),
    header: [t('reports.column.criterion'), t('reports.column.points'), t('reports.column.reason')],
    bars: criteria.map((criterion) => barOf(translator, criterion)),
  };
}
