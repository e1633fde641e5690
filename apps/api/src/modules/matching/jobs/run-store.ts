import type { MatchResult, Snapshot } from '@bridge/matching';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../../platform/viewer.js';
import type { FrozenInput } from '../domain/frozen-run.js';
import { type RunScope, SnapshotBuilder } from './snapshot-builder.js';

/** Pairs that travel to the database in one statement; between two of them the process answers requests. */
const CHUNK = 5_000;

/** Writes the steps of a run's life; every step asks for the state that it starts from, so a second worker changes nothing. */
@Injectable()
export class RunStore {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly snapshots: SnapshotBuilder,
  ) {}

  /** Freezes the input and marks the run as running; null when it is no longer wanted. */
  begin(runId: string): Promise<FrozenInput | null> {
    return this.unitOfWork.run(SYSTEM_VIEWER, async (tx) => {
      const [scope] = await tx.rows<RunScope>(
        `update match_run set state = 'running', progress_percent = 0, frozen_at = $2
         where id = $1 and state in ('queued', 'running') and not cancel_requested
         returning delegation_id as "delegationId", project_id as "projectId", includes_history as "includeHistory",
           to_char(as_of, 'YYYY-MM-DD') as "asOf"`,
        [runId, this.clock.now()],
      );
      if (!scope) return null;
      const { snapshot, frozen, ruleSetVersion } = await this.snapshots.build(tx, scope);
      await tx.rows('update match_run set rule_set_version = $2 where id = $1', [runId, ruleSetVersion]);
      await this.#keepFrozen(tx, runId, frozen, snapshot);
      return frozen;
    });
  }

  /** Returns true when somebody asked to give the run up. */
  async progress(runId: string, percent: number): Promise<boolean> {
    const [run] = await this.unitOfWork.run(SYSTEM_VIEWER, (tx) =>
      tx.rows<{ cancelRequested: boolean }>(
        `update match_run set progress_percent = $2 where id = $1 and state = 'running' returning cancel_requested as "cancelRequested"`,
        [runId, percent],
      ),
    );
    return run?.cancelRequested ?? true;
  }

  finish(runId: string, { head, pairs }: MatchResult, durationMs: number): Promise<void> {
    return this.unitOfWork.run(SYSTEM_VIEWER, async (tx) => {
      const done = await tx.rows(
        `update match_run set state = 'done', progress_percent = 100, hashes = $2, counts = $3, finished_at = $4, duration_ms = $5
         where id = $1 and state = 'running' and not cancel_requested returning id`,
        [runId, JSON.stringify(head.hashes), JSON.stringify(head.counts), this.clock.now(), durationMs],
      );
      // Whoever gave the run up in its last moment was told that it is given up.
      if (done.length === 0) await this.#end(tx, runId, 'cancelled');
      for (let from = 0; done.length > 0 && from < pairs.length; from += CHUNK)
        await this.#keepPairs(tx, runId, pairs.slice(from, from + CHUNK));
    });
  }

  async end(runId: string, state: 'failed' | 'cancelled'): Promise<void> {
    await this.unitOfWork.run(SYSTEM_VIEWER, (tx) => this.#end(tx, runId, state));
  }

  #end(tx: Tx, runId: string, state: 'failed' | 'cancelled'): Promise<unknown> {
    return tx.rows(`update match_run set state = $2, finished_at = $3 where id = $1 and state in ('queued', 'running')`, [
      runId,
      state,
      this.clock.now(),
    ]);
  }

  async #keepFrozen(tx: Tx, runId: string, frozen: FrozenInput, { projects, opportunities }: Snapshot): Promise<void> {
    await tx.rows('delete from match_run_input where run_id = $1', [runId]);
    await tx.rows('delete from match_run_project where run_id = $1', [runId]);
    await tx.rows('delete from match_run_opportunity where run_id = $1', [runId]);
    await tx.rows('insert into match_run_input (run_id, snapshot, rule_set) values ($1, $2, $3)', [runId, frozen.snapshot, frozen.ruleSet]);
    await tx.rows(
      `insert into match_run_project (run_id, project_id, code, history, company_name, hub, sector, product, product_text)
       select $1, p.id, p.code, p.history, p.fields -> 'companyName', p.fields ->> 'hub', p.fields ->> 'sector', p.fields ->> 'product',
         p.fields ->> 'productText'
       from jsonb_to_recordset($2::jsonb) as p (id uuid, code text, history boolean, fields jsonb)`,
      [runId, JSON.stringify(projects)],
    );
    await tx.rows(
      `insert into match_run_opportunity (run_id, opportunity_id, block, parcel_no, area_m2, available_from)
       select $1, o.id, o.block, o."parcelNo", (o.fields ->> 'areaM2')::double precision, (o.fields ->> 'availableFrom')::date
       from jsonb_to_recordset($2::jsonb) as o (id uuid, block text, "parcelNo" text, fields jsonb)`,
      [runId, JSON.stringify(opportunities)],
    );
  }

  async #keepPairs(tx: Tx, runId: string, pairs: MatchResult['pairs']): Promise<void> {
    await tx.rows(
      `insert into match (run_id, project_id, opportunity_id, gate, failed_gates, unknown_gates, fit_low, fit_mid, fit_high, coverage_percent,
         readiness, flags, unknown_flags, missing_count, rank_for_project, rank_for_opportunity)
       select $1, m."projectId", m."opportunityId", m.gate, m."failedGates", m."unknownGates", (m.fit ->> 'low')::int, (m.fit ->> 'mid')::int,
         (m.fit ->> 'high')::int, m."coveragePercent", m.readiness, m.flags, m."unknownFlags", m."missingCount", m."rankForProject",
         m."rankForOpportunity"
       from jsonb_to_recordset($2::jsonb) as m ("projectId" uuid, "opportunityId" uuid, gate text, "failedGates" text[], "unknownGates" text[],
         fit jsonb, "coveragePercent" int, readiness int, flags text[], "unknownFlags" text[], "missingCount" int, "rankForProject" int,
         "rankForOpportunity" int)`,
      [runId, JSON.stringify(pairs)],
    );
  }
}
