import type { DatedRule } from '@bridge/common';
import { compareText } from '../canonical-json/canonical-json.js';
import { DEFAULT_TABLES } from './default-tables.js';
import type { RuleTables } from './tables.js';
import { DEFAULT_WEIGHTS, type Weights } from './weights.js';

/** Changes whenever the same input could give another number. */
export const ENGINE_VERSION = '1.0.0';

export const RULE_SET_VERSION = '2026-11.1';

/** Rules, weights and tables of a run: plain data without functions, so that it can be shown, stored, hashed and compared. */
export interface RuleSet {
  version: string;
  rules: readonly DatedRule[];
  weights: Weights;
  tables: RuleTables;
}

/** The rule set that ships with the product, over the dated rules given. Rules are put in order of code: their order never matters. */
export function defaultRuleSet(rules: readonly DatedRule[]): RuleSet {
  return {
    version: RULE_SET_VERSION,
    rules: [...rules].sort((left, right) => compareText(left.code, right.code)),
    weights: DEFAULT_WEIGHTS,
    tables: DEFAULT_TABLES,
  };
}
