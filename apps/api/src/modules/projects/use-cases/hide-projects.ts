import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import { AuditLog } from '../../audit/index.js';

/** Takes projects back that an undone import had brought. Runs that were frozen with them keep what they saw. */
@Injectable()
export class HideProjects {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  /** @returns the ids that were hidden now; those hidden before are left out, so that it can run twice */
  async execute(tx: Tx, ids: readonly string[]): Promise<string[]> {
    const hidden = await tx.rows<{ id: string }>(
      `update project set hidden_at = $2, updated_at = $2, version = version + 1 where id = any($1) and hidden_at is null returning id`,
      [ids, this.clock.now()],
    );
    await this.audit.recordAll(
      tx,
      hidden.map(({ id }) => ({ action: 'project.hidden', subjectType: 'project', subjectId: id })),
    );
    return hidden.map(({ id }) => id);
  }
}
