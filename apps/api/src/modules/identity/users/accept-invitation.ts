import type { acceptInvitation, BodyOf, Issuer, Role } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../../platform/viewer.js';
import { AuditLog } from '../../audit/index.js';
import { assertGoodPassword } from '../domain/password-policy.js';
import { hashPassword } from '../domain/passwords.js';
import { tokenSha256 } from '../domain/session-token.js';
import { type Limit, RateLimits } from '../rate-limits.js';
import { AddUser } from '../use-cases/add-user.js';

const LIMIT: Limit = { purpose: 'invitation-accept', windowMinutes: 15, most: { address: 30 } };
const OPEN = 'token_sha256 = $1 and expires_at > $2 and accepted_at is null and withdrawn_at is null';

interface Invited {
  id: string;
  email: string;
  role: Role;
  body: Issuer | null;
  delegationId: string | null;
}

/** Takes up an invitation by the link of its mail. The link works once: of two uses at once, one wins. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly limits: RateLimits,
    private readonly adding: AddUser,
    private readonly audit: AuditLog,
  ) {}

  /** @throws AppError `rate.limited`, `link.invalid`, `password.common`, `password.holds-name` */
  async execute({ token, displayName, password, locale }: BodyOf<typeof acceptInvitation>, address: string): Promise<void> {
    await this.limits.count(LIMIT, { address });
    const values = [tokenSha256(token), this.clock.now()];
    const [open] = await this.unitOfWork.read(SYSTEM_VIEWER, (tx) =>
      tx.rows<{ email: string }>(`select email from invitation where ${OPEN}`, values),
    );
    if (!open) throw new AppError('link.invalid');
    assertGoodPassword(password, { email: open.email, company: null });
    const passwordHash = await hashPassword(password);
    await this.unitOfWork.run(SYSTEM_VIEWER, async (tx) => {
      const [invited] = await tx.rows<Invited>(
        `update invitation set accepted_at = $2 where ${OPEN} returning id, email, role, body, delegation_id as "delegationId"`,
        values,
      );
      if (!invited) throw new AppError('link.invalid');
      const { id, ...account } = invited;
      const added = await this.adding.unlessKnown(tx, { ...account, displayName, locale, passwordHash });
      if (added === null) throw new AppError('link.invalid');
      await this.audit.record(tx, { action: 'invitation.accepted', subjectType: 'invitation', subjectId: id });
    });
  }
}
