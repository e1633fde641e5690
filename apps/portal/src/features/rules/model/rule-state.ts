import type { DatedRule, DateOnly } from '@bridge/common';

export type RuleState = 'in-force' | 'not-yet' | 'ended' | 'suspended' | 'unknown' | 'doubtful';

const SUSPENSION = /suspended (\d{4}-\d{2}-\d{2}) to (\d{4}-\d{2}-\d{2})/;
const CERTAIN = /^(in force|confirmed)\b/;

/** What is known of a rule on a day: its dates first, then what its source says of it. What the words do not settle is never called in force. */
export function ruleStateOn({ validFrom, validTo, status }: DatedRule, day: DateOnly): RuleState {
  if (validFrom !== null && day < validFrom) return 'not-yet';
  if (validTo !== null && day > validTo) return 'ended';
  const [, from, to] = SUSPENSION.exec(status) ?? [];
  if (from !== undefined && to !== undefined) {
    if (day >= from && day <= to) return 'suspended';
    return day > to ? 'unknown' : 'in-force';
  }
  return CERTAIN.test(status) ? 'in-force' : 'doubtful';
}

/** Rules to reckon with on a day: also those of which nobody can say whether they hold. */
export const mayHold = (state: RuleState): boolean => state === 'in-force' || state === 'unknown' || state === 'doubtful';
