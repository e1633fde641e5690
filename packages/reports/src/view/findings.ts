import type { RuleFinding } from '@bridge/common';
import type { Translator } from '@bridge/i18n';
import { NOTHING, reasonText, sourcesText, validityText } from './phrases.js';
import type { Cell, Section } from './typeset-report.js';

const FINDING_TONES = { met: 'no', unknown: 'unknown' } as const;

function findingRows(translator: Translator, findings: readonly RuleFinding[], risk: boolean): Cell[][] {
  const { t, term } = translator;
  return findings
    .filter(({ state }) => state !== 'not-applicable' && state !== 'not-in-force')
    .map((finding) => {
      const tone = finding.state === 'met' || finding.state === 'unknown' ? FINDING_TONES[finding.state] : undefined;
      const clears = reasonText(translator, finding.clears);
      return [
        { text: term('rule', finding.code), note: finding.source && sourcesText(translator, [finding.source]) },
        risk && tone ? { text: term('ruleState', finding.state), tone } : { text: term('ruleState', finding.state) },
        { text: reasonText(translator, finding.reason) ?? NOTHING, note: clears && t('reports.match.clears', { reason: clears }) },
        { text: validityText(translator, finding.validFrom, finding.validTo) },
      ];
    });
}

/** The dated rules that apply; `risk` colours those that are raised or open. */
export function findingsSection(
  translator: Translator,
  titles: { title: string; empty: string },
  findings: readonly RuleFinding[],
  risk: boolean,
): Section {
  const { t } = translator;
  const rows = findingRows(translator, findings, risk);
  return {
    title: titles.title,
    empty: rows.length === 0 ? titles.empty : null,
    table: {
      header: [t('reports.column.rule'), t('reports.column.state'), t('reports.column.reason'), t('reports.column.validity')],
      rows,
    },
  };
}
