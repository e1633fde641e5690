import type { DatedRule, RuleRef } from '@bridge/common';
import { type Lookups, lookupsOf } from '../rule-set/lookup.js';
import type { RuleSet } from '../rule-set/rule-set.js';
import type { RuleTables } from '../rule-set/tables.js';
import type { ComplexFacts } from '../snapshot/complex-facts.js';

/** What every gate, criterion and rule may look at beside the project and the site. */
export interface Context {
  readonly complex: ComplexFacts;
  readonly tables: RuleTables;
  /** The value tables, read off at every integer. */
  readonly lookups: Lookups;
  readonly rules: readonly DatedRule[];
  readonly version: string;
}

export function contextOf(complex: ComplexFacts, ruleSet: RuleSet): Context {
  return {
    complex,
    tables: ruleSet.tables,
    lookups: lookupsOf(ruleSet.tables.valueTables),
    rules: ruleSet.rules,
    version: ruleSet.version,
  };
}

export const ruleOf = (context: Context, code: string): DatedRule | undefined => context.rules.find((rule) => rule.code === code);

/** A rule of the engine itself, in force as part of the rule set. */
export const ownRule = (context: Context, code: string): RuleRef => ({ code, version: context.version, source: null });

/** A dated rule if the rule set has it, named with the day from which it holds. */
export function datedRule(context: Context, code: string): RuleRef {
  const rule = ruleOf(context, code);
  return rule ? { code, version: rule.validFrom ?? context.version, source: rule.source } : ownRule(context, code);
}
