import type { Block, Hub, ParcelFields, ProjectFields } from '@bridge/common';
import type { SnapshotOpportunity } from '@bridge/matching';

/** A project as one row of a file gives it. */
export interface ListedProject {
  /** File name and data row: the same list gives the same ids wherever it lies. */
  id: string;
  code: string;
  file: string;
  row: number;
  fields: ProjectFields;
}

export interface ListedParcel {
  block: Block;
  parcelNo: string;
  fields: ParcelFields;
  sources: SnapshotOpportunity['sources'];
}

/** The region that most projects name; null where none names one. The first in the alphabet wins a tie. */
export function commonHub(projects: readonly ListedProject[]): Hub | null {
  const counts = new Map<Hub, number>();
  for (const { fields } of projects) if (fields.hub) counts.set(fields.hub, (counts.get(fields.hub) ?? 0) + 1);
  const [first] = [...counts].sort(([hub, count], [otherHub, other]) => other - count || (hub < otherHub ? -1 : 1));
  return first?.[0] ?? null;
}
