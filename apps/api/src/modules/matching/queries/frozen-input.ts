import type { Tx } from '../../../platform/database/unit-of-work.js';
import type { FrozenInput } from '../domain/frozen-run.js';

/**
 * What a run was frozen with, byte for byte; null where the run never began. It holds every project of the run, so nobody but the product and
 * who sees all reads it: callers take out of it what their viewer may see.
 */
export async function frozenInput(tx: Tx, runId: string): Promise<FrozenInput | null> {
  const [input] = await tx.asSystem(() =>
    tx.rows<FrozenInput>('select snapshot, rule_set as "ruleSet" from match_run_input where run_id = $1', [runId]),
  );
  return input ?? null;
}
