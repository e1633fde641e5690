import { canonicalJson, type RuleSet, type Snapshot } from '@bridge/matching';

/** Input of a run as its canonical text: what is stored, hashed and worked on is the same bytes. */
export interface FrozenInput {
  readonly snapshot: string;
  readonly ruleSet: string;
}

export function freeze(snapshot: Snapshot, ruleSet: RuleSet): FrozenInput {
  return { snapshot: canonicalJson(snapshot), ruleSet: canonicalJson(ruleSet) };
}

export function thaw({ snapshot, ruleSet }: FrozenInput): { snapshot: Snapshot; ruleSet: RuleSet } {
  return { snapshot: JSON.parse(snapshot) as Snapshot, ruleSet: JSON.parse(ruleSet) as RuleSet };
}
