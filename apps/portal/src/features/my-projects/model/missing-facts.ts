import type { Assessment, MissingFact } from '@bridge/common';

export interface OwnGap {
  /** A ProjectField. */
  field: string;
  openPoints: number;
  /** A requirement waits for it: no number of points outweighs that. */
  decidesGate: boolean;
}

/** Facts that the company itself can add, each once, the most valuable first. What parcels and rules lack is for others to find out. */
export function ownGaps({ gates, fit, flags, incentives }: Assessment): OwnGap[] {
  const gaps = new Map<string, OwnGap>();
  const add = (missing: readonly MissingFact[], decidesGate: boolean): void => {
    for (const { side, field, openPoints } of missing) {
      if (side !== 'project') continue;
      const known = gaps.get(field) ?? { field, openPoints: 0, decidesGate: false };
      gaps.set(field, { field, openPoints: known.openPoints + openPoints, decidesGate: known.decidesGate || decidesGate });
    }
  };
  for (const gate of gates) add(gate.missing, true);
  for (const criterion of fit.criteria) add(criterion.missing, false);
  for (const finding of [...flags, ...incentives]) add(finding.missing, false);
  return [...gaps.values()].sort(
    (a, b) => Number(b.decidesGate) - Number(a.decidesGate) || b.openPoints - a.openPoints || a.field.localeCompare(b.field, 'en'),
  );
}
