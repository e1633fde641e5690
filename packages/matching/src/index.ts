export { canonicalJson, sha256Hex } from './canonical-json/canonical-json.js';
export { defaultRuleSet, ENGINE_VERSION, RULE_SET_VERSION, type RuleSet } from './rule-set/rule-set.js';
export type { HostedProduct, ImportShare, RuleTables, ValueTables } from './rule-set/tables.js';
export { DEFAULT_WEIGHTS, SIDE_PERCENT, WEIGHT_TOTAL, type Weights } from './rule-set/weights.js';
export { alternatives } from './run/alternatives.js';
export { assess } from './run/assess.js';
export { type CompiledSnapshot, compile } from './run/compile.js';
export { ALL_PAIRS_LIMIT, type MatchResult, match } from './run/match.js';
export { MatchCancelledError, type MatchOptions } from './run/match-options.js';
export type { PairSummary } from './run/pair-summary.js';
export { type Ranking, rankTop } from './run/rank.js';
export type {
  Snapshot,
  SnapshotBlock,
  SnapshotCapacity,
  SnapshotOpportunity,
  SnapshotProject,
  SnapshotSource,
} from './snapshot/snapshot.js';
