import type { BodyOf, resetSecondFactor, UserView } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../../platform/app-error.js';
import { type Tx, UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { PublicAddress } from '../../../../platform/http/public-address.js';
import { Outbox } from '../../../../platform/mail/outbox.js';
import { requirePermission, type Viewer } from '../../../../platform/viewer.js';
import { AuditLog, aboutPerson, changesBetween } from '../../../audit/index.js';
import { ManagedUsers } from '../../users/managed-users.js';

/** What an account can show beside its password. */
interface Shown {
  authenticator: boolean;
  recoveryCodes: number;
  passkeys: string[];
  sessions: number;
}
const NOTHING: Shown = { authenticator: false, recoveryCodes: 0, passkeys: [], sessions: 0 };

/**
 * An administrator takes all second factors of somebody who lost them. No session stays, also none that is half open; whose role must have a
 * second factor sets one up at the next sign-in.
 */
@Injectable()
export class ResetSecondFactor {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: ManagedUsers,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly address: PublicAddress,
  ) {}

  /** @throws AppError `forbidden`, `not-found`, `user.own-account`, `account.demo`, `second-factor.none` */
  execute(viewer: Viewer, id: string, { reason }: BodyOf<typeof resetSecondFactor>): Promise<UserView> {
    requirePermission(viewer, 'user.reset-second-factor');
    return this.unitOfWork.run(viewer, async (tx) => {
      const { email, locale, hasSecondFactor } = await this.users.holdOther(tx, id);
      if (!hasSecondFactor) throw new AppError('second-factor.none');
      // Nobody sees somebody else's ways in: the product takes them, for whoever may ask it to.
      const before = await tx.asSystem(() => this.#take(tx, id));
      const taken = aboutPerson({ id }, changesBetween({ ...before }, { ...NOTHING }), 'passkeys');
      const changes = [{ field: 'reason', before: null, after: reason }, ...taken];
      await this.audit.record(tx, { action: 'user.second-factor-reset', subjectType: 'user', subjectId: id, changes });
      await this.outbox.add(tx, { to: email, locale, kind: 'secondFactorReset', params: { link: this.address.page(locale, '/sign-in') } });
      return this.users.hold(tx, id);
    });
  }

  async #take(tx: Tx, userId: string): Promise<Shown> {
    const taken = (sql: string) => tx.rows<{ name: string }>(sql, [userId]);
    const authenticators = await taken('delete from authenticator where user_id = $1 and secret is not null returning 1');
    // One whose set-up was begun and not confirmed.
    await taken('delete from authenticator where user_id = $1');
    const codes = await tx.rows<{ used: boolean }>('delete from recovery_code where user_id = $1 returning used_at is not null as used', [
      userId,
    ]);
    const passkeys = await taken('delete from passkey where user_id = $1 returning name');
    await taken('delete from sign_in_step where user_id = $1');
    const sessions = await taken('delete from session where user_id = $1 returning 1');
    return {
      authenticator: authenticators.length > 0,
      recoveryCodes: codes.filter(({ used }) => !used).length,
      passkeys: passkeys.map(({ name }) => name),
      sessions: sessions.length,
    };
  }
}
