import type { GivenDelegation, Hub } from '@bridge/common';
import type { ReadList } from './read-list.js';

/** What a list tells of its delegation where the official named none: the file's name, and the region that most rows name. */
export function supposedDelegation(fileName: string, { rows }: Pick<ReadList, 'rows'>): GivenDelegation {
  const counts = new Map<Hub, number>();
  for (const { read } of rows) if (read && 'hub' in read && read.hub) counts.set(read.hub, (counts.get(read.hub) ?? 0) + 1);
  const [hub = 'other'] = [...counts].sort(([, left], [, right]) => right - left).map(([one]) => one);
  const name = fileName.replace(/\.[a-z]+$/i, '');
  return { name: { ko: null, zh: null, en: name }, hub, arrivesOn: null, leavesOn: null };
}
