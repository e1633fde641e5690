import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER, type Viewer } from '../../../platform/viewer.js';
import { InviteUser } from './invite-user.js';

/** The product itself, when it gives the role that gives all others. */
const FOUNDER: Viewer = { ...SYSTEM_VIEWER, role: 'administrator', body: null };

/** Invites the first administrator, so that no password has to stand in a configuration. Once there is one, it does nothing. */
@Injectable()
export class InviteFirstAdministrator {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly inviting: InviteUser,
  ) {}

  /** Not twice either: an invitation that is open is left as it is. */
  async execute(email: string): Promise<void> {
    const [found] = await this.unitOfWork.read(FOUNDER, (tx) =>
      tx.rows(
        `select 1 from app_user where role = 'administrator' and not demo and erased_at is null
         union all select 1 from invitation where role = 'administrator' and accepted_at is null and withdrawn_at is null
           and expires_at > $1`,
        [this.clock.now()],
      ),
    );
    if (!found) await this.inviting.execute(FOUNDER, { email, role: 'administrator', body: null, delegation: null, locale: 'ko' });
  }
}
