export { canonicalJson, sha256Hex } from './canonical-json/canonical-json.js';
export { defaultRuleSet, ENGINE_VERSION, RULE_SET_VERSION, type RuleSet } from './rule-set/rule-set.js';
export type { HostedProduct, ImportShare, RuleTables, ValueTables } from './rule-set/tables.js';
export { DEFAULT_WEIGHTS, SIDE_PERCENT, WEIGHT_TOTAL, type Weights } from './rule-set/weights.js';
export type {
  Snapshot,
  SnapshotBlock,
  SnapshotCapacity,
  SnapshotOpportunity,
  SnapshotProject,
  SnapshotSource,
} from './snapshot/snapshot.js';
