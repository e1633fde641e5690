import type { Assessment, MissingFact } from '@bridge/common';

export interface OpenFact extends MissingFact {
  /** A requirement waits for this fact: no number of points outweighs that. */
  decidesGate: boolean;
}

/**
 * Every missing fact once, the most valuable first: those that a requirement waits for, then by the points that they leave open.
 * A fact that several criteria wait for leaves their points open together.
 */
export function openFacts({ gates, fit, flags, incentives }: Assessment): OpenFact[] {
  const facts = new Map<string, OpenFact>();
  const add = (missing: readonly MissingFact[], decidesGate: boolean): void => {
    for (const { side, field, openPoints } of missing) {
      const key = `${side} ${field}`;
      const known = facts.get(key) ?? { side, field, openPoints: 0, decidesGate: false };
      facts.set(key, { ...known, openPoints: known.openPoints + openPoints, decidesGate: known.decidesGate || decidesGate });
    }
  };
  for (const gate of gates) add(gate.missing, true);
  for (const criterion of fit.criteria) add(criterion.missing, false);
  for (const finding of [...flags, ...incentives]) add(finding.missing, false);
  return [...facts.values()].sort(
    (a, b) => Number(b.decidesGate) - Number(a.decidesGate) || b.openPoints - a.openPoints || a.field.localeCompare(b.field, 'en'),
  );
}

/** Every source that the criteria and rules rest on, once, in the order of the alphabet. */
export function sourcesOf({ gates, fit, flags, incentives }: Assessment): string[] {
  const keys = [
    ...gates.map(({ rule }) => rule.source),
    ...fit.criteria.flatMap(({ sources }) => sources),
    ...[...flags, ...incentives].map(({ source }) => source),
  ];
  return [...new Set(keys.flatMap((key) => (key === null ? [] : key.split(';').map((part) => part.trim()))))].sort();
}
