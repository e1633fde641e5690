import type { Cluster } from '@bridge/dev/postgres';

/** Handed from the set-up to the teardown, which run in the same process but are loaded apart. */
const holder = globalThis as typeof globalThis & { bridgeTestCluster?: { cluster?: Cluster } };
holder.bridgeTestCluster ??= {};

export const shared: { cluster?: Cluster } = holder.bridgeTestCluster;
