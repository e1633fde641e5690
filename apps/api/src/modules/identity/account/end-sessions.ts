import { Injectable } from '@nestjs/common';
import { AppError, notFound } from '../../../platform/app-error.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';
import { AuditLog } from '../../audit/index.js';
import { tokenSha256 } from '../domain/session-token.js';
import { AccountQuery } from './account.query.js';

/** Ends sessions of the own account: the one that was left open somewhere, or all but this one. */
@Injectable()
export class EndSessions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditLog,
    private readonly accounts: AccountQuery,
  ) {}

  /** @throws AppError `not-found`, `account.demo` */
  async one(viewer: Viewer, id: string): Promise<void> {
    const ended = await this.#end(viewer, 'id = $2', id);
    if (ended === 0) throw notFound('session');
  }

  /**
   * @param token of the session that stays
   * @throws AppError `account.demo`
   */
  async others(viewer: Viewer, token: string): Promise<void> {
    await this.#end(viewer, 'token_sha256 <> $2', tokenSha256(token));
  }

  #end(viewer: Viewer, which: string, value: string | Buffer): Promise<number> {
    return this.unitOfWork.run(viewer, async (tx) => {
      if ((await this.accounts.own(tx)).demo) throw new AppError('account.demo');
      const ended = await tx.rows(`delete from session where user_id = $1 and ${which} returning id`, [viewer.userId, value]);
      const changes = [{ field: 'sessions', before: ended.length, after: 0 }];
      if (ended.length > 0 && viewer.userId) {
        await this.audit.record(tx, { action: 'user.sessions-ended', subjectType: 'user', subjectId: viewer.userId, changes });
      }
      return ended.length;
    });
  }
}
