import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkAudit, exportAudit } from '@bridge/common';
import pg from 'pg';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../../platform/viewer.js';
import type { Agent } from '../../../testing/agent.js';
import { freshDatabase } from '../../../testing/fresh-database.js';
import { newWorld, type World } from '../../../testing/world.js';
import { type AuditedAct, AuditLog } from '../audit-log.js';

const VERIFIER = fileURLToPath(new URL('../../../../../../infra/ops/verify-audit.mjs', import.meta.url));

export const anAct = (overrides: Partial<AuditedAct> = {}): AuditedAct => ({
  action: 'project.edited',
  subjectType: 'project',
  subjectId: randomUUID(),
  changes: [{ field: 'powerMw', before: 1, after: 2.5 }],
  ...overrides,
});

/** A world, its auditor, and somebody who has the database's own account and may switch off every trigger. */
export class AuditedWorld {
  readonly #dir = mkdtempSync(path.join(tmpdir(), 'bridge-audit-'));

  private constructor(
    readonly world: World,
    readonly auditor: Agent,
    readonly intruder: pg.Client,
  ) {}

  static async start(url?: string): Promise<AuditedWorld> {
    const databaseUrl = url ?? (await freshDatabase());
    const world = await newWorld({ databaseUrl });
    const intruder = new pg.Client(databaseUrl);
    await intruder.connect();
    return new AuditedWorld(world, await world.anyone('auditor'), intruder);
  }

  async close(): Promise<void> {
    await this.intruder.end();
    await this.world.close();
    rmSync(this.#dir, { recursive: true, force: true });
  }

  record(acts: readonly AuditedAct[]): Promise<void> {
    return this.world.get(UnitOfWork).run(SYSTEM_VIEWER, (tx) => this.world.get(AuditLog).recordAll(tx, acts));
  }

  /** Past all triggers, as the owner of the database can. */
  async tamper(...statements: string[]): Promise<void> {
    // In one message, which the server takes as one transaction.
    await this.intruder.query(['set local session_replication_role = replica', ...statements].join(';'));
  }

  /** What the server says of the chain. */
  async faults(): Promise<string[]> {
    const { problems } = await this.auditor.call(checkAudit, {});
    return problems.map(({ seq, code }) => `${seq} ${code}`);
  }

  /** An export as the auditor takes it along: its path and its lines. */
  async exported(): Promise<{ file: string; lines: string[] }> {
    const { statusCode, body } = await this.auditor.send(exportAudit, {});
    if (statusCode !== 200) throw new Error(`the export was answered ${statusCode}`);
    const file = path.join(this.#dir, `${randomUUID()}.jsonl`);
    writeFileSync(file, body);
    return { file, lines: body.trimEnd().split('\n') };
  }
}

/** What a third party learns who has nothing but files and the verifier. */
export function verified(...args: string[]): { intact: boolean; said: string } {
  try {
    return { intact: true, said: execFileSync(process.execPath, [VERIFIER, ...args], { encoding: 'utf8' }) };
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string };
    if (status !== 1) throw error;
    return { intact: false, said: stdout };
  }
}
