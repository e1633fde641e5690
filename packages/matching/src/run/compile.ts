import { canonicalJson, compareText, sha256Hex } from '../canonical-json/canonical-json.js';
import { type Context, contextOf } from '../context/context.js';
import { GateRows } from '../kernel/gate-rows.js';
import { Scorer } from '../kernel/scorer.js';
import type { RuleSet } from '../rule-set/rule-set.js';
import { complexFacts } from '../snapshot/complex-facts.js';
import { type ProjectFacts, projectFacts } from '../snapshot/project-facts.js';
import { type SiteFacts, siteFacts } from '../snapshot/site-facts.js';
import type { Snapshot } from '../snapshot/snapshot.js';

/**
 * A snapshot made ready to ask: facts in engine units, columns and bitmap indexes. Keep it between calls; it never changes what it
 * answers. Everything is in order of id, whatever order the snapshot came in.
 */
export interface CompiledSnapshot {
  readonly snapshot: Snapshot;
  readonly ruleSet: RuleSet;
  readonly context: Context;
  readonly projects: readonly ProjectFacts[];
  readonly sites: readonly SiteFacts[];
  readonly projectIndex: ReadonlyMap<string, number>;
  readonly siteIndex: ReadonlyMap<string, number>;
  readonly ruleSetHash: string;
  /** SHA-256 of the canonical snapshot; made when first asked for. */
  readonly inputHash: () => string;
  readonly gateRows: () => GateRows;
  readonly scorer: () => Scorer;
}

const byId = (left: { id: string }, right: { id: string }): number => compareText(left.id, right.id);

function sorted(snapshot: Snapshot): Snapshot {
  return {
    asOf: snapshot.asOf,
    projects: [...snapshot.projects].sort(byId),
    opportunities: [...snapshot.opportunities].sort(byId),
    blocks: [...snapshot.blocks].sort((left, right) => compareText(left.block, right.block)),
    capacity: [...snapshot.capacity].sort((left, right) => compareText(canonicalJson(left), canonicalJson(right))),
  };
}

function indexOf(kind: string, items: readonly { id: string }[]): Map<string, number> {
  const index = new Map(items.map(({ id }, position) => [id, position]));
  if (index.size !== items.length) throw new RangeError(`two ${kind} have the same id`);
  return index;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Compiles a snapshot for a rule set. Throws where two projects or two opportunities have the same id. */
export function compile(snapshot: Snapshot, ruleSet: RuleSet): CompiledSnapshot {
  const frozen = sorted(snapshot);
  const rules = { ...ruleSet, rules: [...ruleSet.rules].sort((left, right) => compareText(left.code, right.code)) };
  const context = contextOf(complexFacts(frozen), rules);
  const blocks = new Map(frozen.blocks.map((block) => [block.block, block]));
  const projects = frozen.projects.map((project) => projectFacts(project, rules.tables));
  const sites = frozen.opportunities.map((opportunity) => siteFacts(opportunity, blocks.get(opportunity.block)));
  return {
    snapshot: frozen,
    ruleSet: rules,
    context,
    projects,
    sites,
    projectIndex: indexOf('projects', projects),
    siteIndex: indexOf('opportunities', sites),
    ruleSetHash: sha256Hex(canonicalJson(rules)),
    inputHash: once(() => sha256Hex(canonicalJson(frozen))),
    gateRows: once(() => new GateRows(sites, context)),
    scorer: once(() => new Scorer(sites, context, rules.weights)),
  };
}

/** Position of a project; throws for an id that the snapshot does not have. */
export function projectAt({ projectIndex }: CompiledSnapshot, id: string): number {
  const position = projectIndex.get(id);
  if (position === undefined) throw new RangeError(`no project ${id} in the snapshot`);
  return position;
}

/** Position of an opportunity; throws for an id that the snapshot does not have. */
export function siteAt({ siteIndex }: CompiledSnapshot, id: string): number {
  const position = siteIndex.get(id);
  if (position === undefined) throw new RangeError(`no opportunity ${id} in the snapshot`);
  return position;
}
