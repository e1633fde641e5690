import { describe, expect, it } from '@jest/globals';
import { restoredFields } from './restored-fields.js';
import type { HistoryEntry } from './words.js';

const entry = (seq: number, ...changes: [field: string, before: unknown, after: unknown][]): HistoryEntry => ({
  seq,
  at: '2026-11-20T01:00:00Z',
  actor: null,
  actorRole: null,
  action: 'project.edited',
  restores: null,
  changes: changes.map(([field, before, after]) => ({ field, before, after })),
});
const FIELDS = ['powerMw', 'start'];

describe('what restoring sets back', () => {
  it('is every field that was changed since, to the value before the first change after it', () => {
    const entries = [entry(9, ['powerMw', 12, 20]), entry(7, ['powerMw', 8, 12], ['start', null, '2028']), entry(3)];
    expect(restoredFields(entries, 3, FIELDS)).toEqual([
      { field: 'powerMw', restored: 8, now: 20 },
      { field: 'start', restored: null, now: '2028' },
    ]);
    expect(restoredFields(entries, 7, FIELDS)).toEqual([{ field: 'powerMw', restored: 12, now: 20 }]);
  });

  it('is nothing for the newest version, for one that stands again, and for what is no field of the record', () => {
    const entries = [entry(9, ['powerMw', 12, 8]), entry(7, ['powerMw', 8, 12]), entry(5, ['format', null, 'pdf']), entry(3)];
    expect(restoredFields(entries, 9, FIELDS)).toEqual([]);
    expect(restoredFields(entries, 3, FIELDS)).toEqual([]);
    expect(restoredFields([entry(9, ['milestone.loi', null, {}]), entry(3)], 3, FIELDS)).toEqual([]);
  });
});
