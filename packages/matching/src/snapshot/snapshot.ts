import type { Block, DateOnly, Issuer, ParcelField, ParcelFields, ProjectFields } from '@bridge/common';

/** One investor's project as it stood when the run was frozen. */
export interface SnapshotProject {
  id: string;
  /** Code name by which people speak of it; never part of a score. */
  code: string;
  /** True for public history, which is shown as history and never as a user's project. */
  history: boolean;
  fields: ProjectFields;
}

export interface SnapshotSource {
  issuer: Issuer | null;
  asOf: string | null;
  source: string | null;
}

/** One parcel as it stood when the run was frozen, each known figure with who answers for it. */
export interface SnapshotOpportunity {
  id: string;
  block: Block;
  parcelNo: string;
  fields: ParcelFields;
  sources: Partial<Record<ParcelField, SnapshotSource>>;
}

export interface SnapshotBlock {
  block: Block;
  /** False for blocks that nobody may offer yet (no reclamation plan). */
  offered: boolean;
  status: string;
  availableFrom: DateOnly | null;
  /** Codes such as `IPZ-1`, `battery-complex`, `free-trade-zone`. */
  designations: string[];
  source: string;
  asOf: string | null;
}

/** Supply of the whole complex; `certainty` tells `commissioned` from `planned`. */
export interface SnapshotCapacity {
  scope: string;
  utility: string;
  quantity: number | null;
  unit: string;
  availableFrom: DateOnly | null;
  certainty: string;
  source: string;
}

/** Everything a run may look at; nothing else, no clock and no database, has a say. */
export interface Snapshot {
  asOf: DateOnly;
  projects: SnapshotProject[];
  opportunities: SnapshotOpportunity[];
  blocks: SnapshotBlock[];
  capacity: SnapshotCapacity[];
}
