import type { AccountView, BodyOf, changeProfile } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';
import { AuditLog, aboutPerson, changesBetween } from '../../audit/index.js';
import { AccountQuery } from './account.query.js';

/** Changes the own name and the language of mails. */
@Injectable()
export class ChangeProfile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditLog,
    private readonly accounts: AccountQuery,
  ) {}

  /** @throws AppError `account.demo` */
  execute(viewer: Viewer, { displayName, locale }: BodyOf<typeof changeProfile>): Promise<AccountView> {
    return this.unitOfWork.run(viewer, async (tx) => {
      const before = await this.accounts.own(tx);
      if (before.demo) throw new AppError('account.demo');
      const [changed] = await tx.rows(
        'update app_user set display_name = $2, locale = $3 where id = $1 and erased_at is null returning id',
        [before.id, displayName, locale],
      );
      // The account was erased while this waited for it: nothing of the person comes back.
      if (!changed) throw new AppError('session.required');
      const edited = changesBetween({ displayName: before.displayName, locale: before.locale }, { displayName, locale });
      const changes = aboutPerson({ id: before.id }, edited, 'displayName');
      await this.audit.record(tx, { action: 'user.profile-changed', subjectType: 'user', subjectId: before.id, changes });
      return this.accounts.own(tx);
    });
  }
}
