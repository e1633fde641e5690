import type { DateOnly } from '@bridge/common';
import { dayNumber } from './day-number.js';
import type { Snapshot, SnapshotCapacity } from './snapshot.js';

/** Supply that the whole complex shares, and the day for which a run asks. */
export interface ComplexFacts {
  readonly asOf: DateOnly;
  /** Renewable power that runs today; how much of it is free is not published. */
  readonly renewableNowKw: number;
  readonly renewableSources: readonly string[];
  /** When the next renewable supply is planned; null where nothing is. */
  readonly renewableDate: DateOnly | null;
  readonly renewableDay: number | null;
  /** First day of a berth at the new port, and whether it is only planned. */
  readonly berthDate: DateOnly | null;
  readonly berthPlanned: boolean;
  readonly berthSources: readonly string[];
}

const ofUtility = (capacity: readonly SnapshotCapacity[], utility: string): SnapshotCapacity[] =>
  capacity.filter((row) => row.utility === utility);

const firstDate = (rows: readonly SnapshotCapacity[]): DateOnly | null =>
  rows.reduce<DateOnly | null>((first, { availableFrom }) => {
    if (availableFrom === null) return first;
    return first === null || availableFrom < first ? availableFrom : first;
  }, null);

export function complexFacts({ asOf, capacity }: Snapshot): ComplexFacts {
  const renewable = ofUtility(capacity, 'renewable');
  const running = renewable.filter((row) => row.certainty === 'commissioned' && row.unit === 'MW');
  const planned = renewable.filter((row) => row.certainty !== 'commissioned');
  const berths = ofUtility(capacity, 'port-berth');
  const ready = berths.filter((row) => row.certainty === 'commissioned');
  const renewableDate = firstDate(planned);
  return {
    asOf,
    renewableNowKw: running.reduce((sum, row) => sum + Math.floor((row.quantity ?? 0) * 1_000), 0),
    renewableSources: renewable.map((row) => row.source),
    renewableDate,
    renewableDay: renewableDate === null ? null : dayNumber(renewableDate),
    berthDate: firstDate(ready.length > 0 ? ready : berths),
    berthPlanned: ready.length === 0,
    berthSources: berths.map((row) => row.source),
  };
}
