import { setTimeout as delay } from 'node:timers/promises';

/** Waits for something outside this process that tells nobody when it is done. Fails loudly when it never is. */
export async function until(condition, withinMs = 30_000) {
  const deadline = Date.now() + withinMs;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(`did not become true: ${condition}`);
    await delay(20);
  }
}
