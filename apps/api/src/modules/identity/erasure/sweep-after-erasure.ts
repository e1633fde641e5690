import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { SYSTEM_VIEWER } from '../../../platform/viewer.js';
import { PersonalDataSources } from '../../privacy/index.js';

export const SWEEP_JOB = 'erasure-sweep';
/** Longer than any request may take. */
export const SWEEP_SECONDS = 90;

/**
 * Erases once more what requests wrote that had begun under the old name and ended after the erasure: they took the name with them when they
 * began.
 */
@Injectable()
export class SweepAfterErasure implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly sources: PersonalDataSources,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(
      SWEEP_JOB,
      ({ userId }) => this.execute(String(userId)),
      async () => undefined,
    );
  }

  execute(userId: string): Promise<void> {
    return this.unitOfWork.run(SYSTEM_VIEWER, async (tx) => {
      const [erased] = await tx.rows<{ pseudonym: string; email: string }>(
        'select e.pseudonym, u.email from erasure e join app_user u on u.id = e.user_id where e.user_id = $1',
        [userId],
      );
      if (erased) await this.sources.erase(tx, { userId, ...erased });
    });
  }
}
