import { shared } from './shared-cluster.js';

export default async function globalTeardown(): Promise<void> {
  await shared.cluster?.stop();
}
