import { actsForCompany, type BodyOf, type changeUserRole, consentsAskedOf, mayGive, organises, type UserView } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';
import { AuditLog, changesBetween } from '../../audit/index.js';
import { NoticeAnswers } from '../../privacy/index.js';
import { type ManagedUser, ManagedUsers } from './managed-users.js';

type Given = BodyOf<typeof changeUserRole>;

/**
 * People of a company change places within it; nobody else may be made one of them, and none of them anything else. Nor does anybody become
 * an organiser or cease to be one: that comes with the delegation of an invitation.
 */
function mayBecome(giver: Viewer, user: ManagedUser, { role, body }: Given): boolean {
  if (organises(user.role) || organises(role)) return false;
  if (actsForCompany(user.role) || actsForCompany(role)) {
    return giver.role === 'administrator' && actsForCompany(user.role) && actsForCompany(role) && body === null;
  }
  return user.role !== 'applicant' && mayGive(giver, role, body);
}

/** What managers and administrators do with the accounts of others; never with their own. */
@Injectable()
export class ManageUser {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
    private readonly users: ManagedUsers,
    private readonly answers: NoticeAnswers,
  ) {}

  /** Every session ends with it. @throws AppError `not-found`, `user.own-account`, `account.demo` */
  revoke(viewer: Viewer, id: string): Promise<UserView> {
    return this.#change(viewer, id, 'user.revoked', async (tx) => {
      await tx.rows('update app_user set revoked_at = coalesce(revoked_at, $2) where id = $1', [id, this.clock.now()]);
      await tx.rows('delete from session where user_id = $1', [id]);
      // Nobody sees somebody else's ways in, and this takes one away.
      await tx.asSystem(() => tx.rows('delete from password_reset where user_id = $1', [id]));
    });
  }

  /** @throws AppError `not-found`, `user.own-account`, `account.demo` */
  reactivate(viewer: Viewer, id: string): Promise<UserView> {
    return this.#change(viewer, id, 'user.reactivated', (tx) => tx.rows('update app_user set revoked_at = null where id = $1', [id]));
  }

  /** Holds from the next request of each open session. @throws AppError `not-found`, `user.own-account`, `account.demo`, `forbidden` */
  changeRole(viewer: Viewer, id: string, given: Given): Promise<UserView> {
    return this.#change(viewer, id, 'user.role-changed', async (tx, user) => {
      if (!mayBecome(viewer, user, given)) throw new AppError('forbidden', { permission: 'user.manage' });
      await tx.rows('update app_user set role = $2, body = $3 where id = $1', [id, given.role, given.body]);
      if (consentsAskedOf(given.role).length > consentsAskedOf(user.role).length) await this.answers.askAgain(tx, id);
    });
  }

  #change(viewer: Viewer, id: string, action: string, write: (tx: Tx, user: ManagedUser) => Promise<unknown>): Promise<UserView> {
    return this.unitOfWork.run(viewer, async (tx) => {
      const before = await this.users.holdOther(tx, id);
      await write(tx, before);
      const after = await this.users.hold(tx, id);
      await this.audit.record(tx, { action, subjectType: 'user', subjectId: id, changes: changesBetween({ ...before }, { ...after }) });
      return after;
    });
  }
}
