import { Injectable } from '@nestjs/common';
import { AppError } from '../../../../platform/app-error.js';
import { Clock } from '../../../../platform/clock/clock.js';
import { type Tx, UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../../platform/viewer.js';
import { AuditLog } from '../../../audit/index.js';
import { OpenSession } from '../../use-cases/open-session.js';
import { Factors } from '../factors.js';

/** Takes a new authenticator into use after a first code of it: recovery codes are made, all sessions end, the caller gets a new one. */
@Injectable()
export class ConfirmAuthenticator {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly factors: Factors,
    private readonly opening: OpenSession,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `second-factor.none`, `second-factor.wrong-code` */
  execute(viewer: Viewer, userId: string, code: string): Promise<{ token: string; recoveryCodes: string[] }> {
    return this.unitOfWork.run(viewer, async (tx) => {
      await this.factors.lockUser(tx, userId);
      await this.#takeIntoUse(tx, userId, code);
      await this.audit.record(tx, { action: 'user.authenticator-set-up', subjectType: 'user', subjectId: userId });
      const recoveryCodes = await this.factors.newRecoveryCodes(tx, userId);
      return { token: await this.opening.alone(tx, userId, 'second-factor'), recoveryCodes };
    });
  }

  // The step of the confirming code counts as used: who saw it being typed cannot sign in with it.
  async #takeIntoUse(tx: Tx, userId: string, code: string): Promise<void> {
    const now = this.clock.now();
    const [begun] = await tx.rows<{ secret: Buffer }>(
      'select new_secret as secret from authenticator where user_id = $1 and new_until > $2',
      [userId, now],
    );
    if (!begun) throw new AppError('second-factor.none');
    const step = await this.factors.stepOf(userId, begun.secret, code);
    if (step === null) throw new AppError('second-factor.wrong-code');
    await tx.rows(
      'update authenticator set secret = new_secret, since = $2, last_step = $3, new_secret = null, new_until = null where user_id = $1',
      [userId, now, step],
    );
  }
}
