import type { CapacityViewSchema, DateOnly } from '@bridge/common';
import type * as z from 'zod/mini';

type CapacityView = z.output<typeof CapacityViewSchema>;

export interface CapacityStep {
  from: DateOnly;
  /** Sum of all entries up to and with this day. */
  total: number;
  isPlanned: boolean;
}
export interface CapacitySeries {
  utility: string;
  unit: string;
  steps: CapacityStep[];
}

/** The utilities with at least two dated figures in one unit, added up over time. Entries without a day or a figure are left out: they have no place on a time axis. */
export function capacitySeries(capacity: readonly CapacityView[]): CapacitySeries[] {
  const groups = new Map<string, CapacityView[]>();
  for (const entry of capacity) {
    if (entry.quantity === null || entry.availableFrom === null) continue;
    const key = `${entry.utility} ${entry.unit}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].filter((entries) => entries.length > 1).map(seriesOf);
}

function seriesOf(entries: readonly CapacityView[]): CapacitySeries {
  const [first] = entries;
  let total = 0;
  const steps = entries
    .toSorted((a, b) => (a.availableFrom ?? '').localeCompare(b.availableFrom ?? ''))
    .map(({ availableFrom, quantity, certainty }) => {
      total += quantity ?? 0;
      return { from: availableFrom ?? '', total, isPlanned: certainty === 'planned' };
    });
  return { utility: first?.utility ?? '', unit: first?.unit ?? '', steps };
}
