import { DateOnlySchema, type Hub, HubSchema, LocalisedTextSchema } from '@bridge/common';
import * as z from 'zod/mini';
import type { ReadList } from './read-list.js';

/** The delegation that a list belongs to, as the official names it. */
export const GivenDelegationSchema = z.object({
  name: LocalisedTextSchema,
  hub: HubSchema,
  arrivesOn: z.nullable(DateOnlySchema),
  leavesOn: z.nullable(DateOnlySchema),
});
export type GivenDelegation = z.infer<typeof GivenDelegationSchema>;

/** What a list tells of its delegation where the official named none: the file's name, and the region that most rows name. */
export function supposedDelegation(fileName: string, { rows }: Pick<ReadList, 'rows'>): GivenDelegation {
  const counts = new Map<Hub, number>();
  for (const { read } of rows) if (read && 'hub' in read && read.hub) counts.set(read.hub, (counts.get(read.hub) ?? 0) + 1);
  const [hub = 'other'] = [...counts].sort(([, left], [, right]) => right - left).map(([one]) => one);
  const name = fileName.replace(/\.[a-z]+$/i, '');
  return { name: { ko: null, zh: null, en: name }, hub, arrivesOn: null, leavesOn: null };
}
