import { Injectable } from '@nestjs/common';
import { AppError } from '../../../../platform/app-error.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER, type Viewer } from '../../../../platform/viewer.js';
import { AuditLog } from '../../../audit/index.js';
import { ViewerQuery } from '../../queries/viewer.query.js';
import { SignInSteps } from '../../steps/sign-in-steps.js';
import { OpenSession } from '../../use-cases/open-session.js';
import { ProofCheck } from '../proof-check.js';

/** Ends the second step of a sign-in by a code and opens the session, under a token of its own. */
@Injectable()
export class PassSecondStep {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly steps: SignInSteps,
    private readonly proofs: ProofCheck,
    private readonly viewers: ViewerQuery,
    private readonly opening: OpenSession,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Returns the session's token.
   * @throws AppError `session.second-step-expired`, `second-factor.wrong-code`, `rate.limited`
   */
  async execute(stepToken: string | null, code: string): Promise<string> {
    if (stepToken === null) throw new AppError('session.second-step-expired');
    const viewer = await this.#viewerOf(stepToken);
    return this.proofs.byCode(viewer, viewer.userId, code, async (tx, user, how) => {
      // Of two right answers that arrive together the first takes the step; the other finds none.
      if (!(await this.steps.take(tx, 'second-step', stepToken))) throw new AppError('session.second-step-expired');
      if (how === 'recovery-code') {
        await this.audit.record(tx, { action: 'user.recovery-code-used', subjectType: 'user', subjectId: user.id });
      }
      return this.opening.execute(tx, user.id, 'second-factor');
    });
  }

  async #viewerOf(stepToken: string): Promise<Viewer & { userId: string }> {
    const userId = await this.unitOfWork.read(SYSTEM_VIEWER, (tx) => this.steps.userOf(tx, 'second-step', stepToken));
    const viewer = userId === null ? null : await this.viewers.byUser(userId);
    if (!viewer || userId === null) throw new AppError('session.second-step-expired');
    return { ...viewer, userId };
  }
}
