import { SIGHT } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError, notFound } from '../../../platform/app-error.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { personOf, requirePermission, type Viewer } from '../../../platform/viewer.js';
import { AuditLog } from '../../audit/index.js';
import { tokenSha256 } from '../domain/session-token.js';
import { UserEntity } from '../persistence/user.entity.js';

const actorOf = (viewer: Viewer) => ({ userId: personOf(viewer), displayName: viewer.displayName });

/** Lets an administrator look at the portal as somebody else. The session stays the administrator's own and says as whom it looks. */
@Injectable()
export class ViewAs {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Nobody looks as another administrator or as an auditor: that would hide who acts from those who watch.
   * @throws AppError `not-found`, `user.not-viewable`
   */
  async begin(viewer: Viewer, token: string, { email, reason }: { email: string; reason: string }): Promise<Viewer> {
    requirePermission(viewer, 'user.view-as');
    return this.unitOfWork.run(viewer, async (tx) => {
      const target = await tx.repo(UserEntity).findOneBy({ email });
      if (!target) throw notFound('user');
      if (SIGHT[target.role] === 'none' && target.role !== 'delegation-organiser') throw new AppError('user.not-viewable');
      await tx.rows('update session set viewing_as = $2 where token_sha256 = $1', [tokenSha256(token), target.id]);
      const changes = [{ field: 'reason', before: null, after: reason }];
      await this.audit.record(tx, { action: 'user.view-as-begun', subjectType: 'user', subjectId: target.id, changes });
      const { id: userId, role, organisationId, delegationId, body, displayName } = target;
      return { userId, role, organisationId, delegationId, body, displayName, viewedBy: actorOf(viewer) };
    });
  }

  async end(viewer: Viewer, token: string): Promise<void> {
    const { userId } = viewer;
    if (!viewer.viewedBy || userId === null) return;
    await this.unitOfWork.run(viewer, async (tx) => {
      await tx.rows('update session set viewing_as = null where token_sha256 = $1', [tokenSha256(token)]);
      await this.audit.record(tx, { action: 'user.view-as-ended', subjectType: 'user', subjectId: userId });
    });
  }
}
