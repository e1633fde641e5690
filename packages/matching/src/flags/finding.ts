import type { DatedRule, Reason, RuleFinding, RuleState } from '@bridge/common';
import { type MissingMask, missingFacts, NOTHING } from '../context/missing.js';

/** A dated rule held against one project at one site, without its heading. */
export interface Finding {
  readonly state: RuleState;
  readonly reason: Reason;
  readonly clears: Reason | null;
  readonly missing: MissingMask;
}

export const finding = (
  state: RuleState,
  code: string,
  params: Reason['params'] = {},
  missing: MissingMask = NOTHING,
  clears: Reason | null = null,
): Finding => ({ state, reason: { code, params }, clears, missing });

export const clearedBy = (found: Finding, code: string, params: Reason['params'] = {}): Finding => ({ ...found, clears: { code, params } });

export function asRuleFinding({ code, validFrom, validTo, source }: DatedRule, found: Finding): RuleFinding {
  return {
    code,
    state: found.state,
    reason: found.reason,
    clears: found.clears,
    validFrom,
    validTo,
    source,
    missing: missingFacts(found.missing, 0),
  };
}
