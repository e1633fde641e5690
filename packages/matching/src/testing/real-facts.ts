import { type DatedRule, PARCEL_FIELDS, type ParcelFields, type ProjectFields } from '@bridge/common';
import { blocks, capacity, historicProjects, incentives, regulations } from '@bridge/reference-data';
import { defaultRuleSet, type RuleSet } from '../rule-set/rule-set.js';
import type { Snapshot, SnapshotBlock, SnapshotOpportunity, SnapshotProject } from '../snapshot/snapshot.js';

/** For specs only: the real blocks, capacities, rules and historic projects as the engine takes them. */
export const realRules = (): DatedRule[] => [...regulations(), ...incentives()];
export const realRuleSet = (): RuleSet => defaultRuleSet(realRules());

export const realBlocks = (): SnapshotBlock[] =>
  blocks().map(({ block, offered, status, availableFrom, designations, source, asOf }) => ({
    block,
    offered,
    status,
    availableFrom,
    designations,
    source,
    asOf,
  }));

const UNKNOWN_PARCEL = Object.fromEntries(PARCEL_FIELDS.map((field) => [field, null])) as ParcelFields;

/** One opportunity a block, with only what is known of the whole block. */
export const realOpportunities = (known: Partial<ParcelFields> = {}): SnapshotOpportunity[] =>
  blocks().map(({ block, tenures }) => ({
    id: `block-${block}`,
    block,
    parcelNo: block,
    fields: { ...UNKNOWN_PARCEL, tenure: tenures.length === 1 ? (tenures[0] ?? null) : null, ...known },
    sources: {},
  }));

export const historicSnapshotProjects = (): SnapshotProject[] =>
  historicProjects().map(({ id, fields }) => ({ id, code: id, history: true, fields }));

export const emptySnapshot = (asOf = '2026-11-24'): Snapshot => ({
  asOf,
  projects: [],
  opportunities: realOpportunities(),
  blocks: realBlocks(),
  capacity: capacity().map(({ scope, utility, quantity, unit, availableFrom, certainty, source }) => ({
    scope,
    utility,
    quantity,
    unit,
    availableFrom,
    certainty,
    source,
  })),
});

export const oneProject = (fields: ProjectFields, id = 'project'): SnapshotProject => ({ id, code: id, history: false, fields });
