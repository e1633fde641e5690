import type { CriterionResult, GateResult, Interval, MissingFact, RuleFinding } from '@bridge/common';
import { formatList, formatNumber, formatPercent, formatPeriod, type Translator } from '@bridge/i18n';

const FACT_TERMS: Record<MissingFact['side'], string> = { project: 'projectField', opportunity: 'parcelField', rule: 'rule' };

export function factName({ term }: Translator, { side, field }: Pick<MissingFact, 'side' | 'field'>): string {
  return term(FACT_TERMS[side], field);
}

/** Facts by name, each with the points that stay open until it is known. */
export function missingText(translator: Translator, facts: readonly MissingFact[]): string {
  const names = facts.map((fact) => {
    const name = factName(translator, fact);
    return fact.openPoints > 0 ? translator.t('matching.match.openPoints', { fact: name, points: fact.openPoints }) : name;
  });
  return translator.t('matching.match.missingHere', { facts: formatList(translator.locale, names) });
}

/**
 * Points of a criterion where the fit is lowest and where it is highest. The second can be the smaller one: the side that weighs 70 %
 * may change between the two. Each of the two columns adds up to the fit.
 */
export function pointsText({ low, high }: Interval): string {
  return low === high ? formatNumber(low) : `${formatNumber(low)} / ${formatNumber(high)}`;
}

/** A share of 10,000 in percent. */
const shareText = (share: number): string => formatPercent(share / 100);

/** What both sides weigh a criterion with. */
export const weightsText = ({ investor, zone }: CriterionResult['weights']): string => `${shareText(investor)} / ${shareText(zone)}`;

/** How far a criterion is met, an interval where the facts leave it open. */
export function valueText({ low, high }: Interval): string {
  return low === high ? shareText(low) : `${shareText(low)}–${shareText(high)}`;
}

/** A source key stays a key; an issuer's code becomes its name. */
export function sourceNames({ term, locale }: Translator, sources: readonly string[]): string {
  return formatList(
    locale,
    sources.flatMap((keys) => keys.split(';')).map((key) => term('issuer', key.trim())),
  );
}

export function validityText({ t, locale }: Translator, { validFrom, validTo }: Pick<RuleFinding, 'validFrom' | 'validTo'>): string {
  const [from, to] = [validFrom, validTo].map((day) => (day === null ? null : formatPeriod(locale, day)));
  if (from && to) return t('reports.match.validity', { from, to });
  if (from) return t('reports.match.validFrom', { from });
  return to ? t('reports.match.validTo', { to }) : t('reports.match.noLimit');
}

const GATE_ORDER = { no: 0, unknown: 1, yes: 2 } as const;

/** Requirements that fail first, then open ones; inside these the order in which people read them. */
export function gatesByUrgency(gates: readonly GateResult[]): GateResult[] {
  return [...gates].sort((a, b) => GATE_ORDER[a.answer] - GATE_ORDER[b.answer]);
}
