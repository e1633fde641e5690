import type { DateOnly } from '@bridge/common';
import type { Snapshot, SnapshotOpportunity } from '@bridge/matching';
import { blocks, capacity } from '@bridge/reference-data';
import type { ListedParcel, ListedProject } from './listed.js';

/** A parcel that two lists name is one parcel: what the later list knows replaces what the earlier said. */
function opportunitiesOf(parcels: readonly ListedParcel[]): SnapshotOpportunity[] {
  const byId = new Map<string, SnapshotOpportunity>();
  for (const { block, parcelNo, fields, sources } of parcels) {
    const id = `${block}/${parcelNo}`;
    const earlier = byId.get(id);
    const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
    byId.set(id, {
      id,
      block,
      parcelNo,
      fields: { ...(earlier?.fields ?? fields), ...known },
      sources: { ...earlier?.sources, ...sources },
    });
  }
  return [...byId.values()];
}

/** Everything that a run from files looks at: the lists, and the blocks and capacity of the public record. */
export function snapshotOf(projects: readonly ListedProject[], parcels: readonly ListedParcel[], asOf: DateOnly): Snapshot {
  return {
    asOf,
    projects: projects.map(({ id, code, fields }) => ({ id, code, history: false, fields })),
    opportunities: opportunitiesOf(parcels),
    blocks: blocks().map(({ block, offered, status, availableFrom, designations, source, asOf: known }) => ({
      block,
      offered,
      status,
      availableFrom,
      designations,
      source,
      asOf: known,
    })),
    capacity: capacity().map(({ scope, utility, quantity, unit, availableFrom, certainty, source }) => ({
      scope,
      utility,
      quantity,
      unit,
      availableFrom,
      certainty,
      source,
    })),
  };
}
