import type { Locale } from '@bridge/common';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import { CONFIG, type Config } from '../../../platform/config/config.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { PublicAddress } from '../../../platform/http/public-address.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { Outbox } from '../../../platform/mail/outbox.js';
import { SYSTEM_VIEWER } from '../../../platform/viewer.js';
import { AuditLog } from '../../audit/index.js';
import { newToken, tokenSha256 } from '../domain/session-token.js';
import { type Limit, RateLimits } from '../rate-limits.js';

const JOB = 'password-reset';
const LIMIT: Limit = { purpose: JOB, windowMinutes: 60, most: { email: 3, address: 20 } };
const VALID_MINUTES = 60;

/**
 * Somebody forgot a password. Whether there is such an account is looked up by a job: the request does the same work and gives the same
 * answer for every address.
 */
@Injectable()
export class RequestPasswordReset implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly limits: RateLimits,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
    private readonly publicAddress: PublicAddress,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(
      JOB,
      ({ email }) => this.#send(String(email)),
      async () => undefined,
    );
  }

  /** @throws AppError `rate.limited`, `account.demo` for the accounts that the sign-in page names to everybody */
  async execute(email: string, address: string): Promise<void> {
    await this.unitOfWork.run(SYSTEM_VIEWER, async (tx) => {
      await this.limits.countIn(tx, LIMIT, { email, address });
      const [demo] = await tx.rows('select 1 from app_user where email = $1 and demo and $2', [email, this.config.demo]);
      if (demo) throw new AppError('account.demo');
      await this.jobs.enqueue(tx, JOB, { email });
    });
  }

  async #send(email: string): Promise<void> {
    await this.unitOfWork.run(SYSTEM_VIEWER, async (tx) => {
      const [user] = await tx.rows<{ id: string; locale: Locale }>(
        'select id, locale from app_user where email = $1 and revoked_at is null and not demo',
        [email],
      );
      if (!user) return;
      const token = newToken();
      const expiresAt = new Date(this.clock.now().getTime() + VALID_MINUTES * 60_000);
      await tx.rows('delete from password_reset where user_id = $1', [user.id]);
      await tx.rows('insert into password_reset (token_sha256, user_id, expires_at) values ($1, $2, $3)', [
        tokenSha256(token),
        user.id,
        expiresAt,
      ]);
      await this.audit.record(tx, { action: 'user.password-reset-sent', subjectType: 'user', subjectId: user.id });
      const link = this.publicAddress.page(user.locale, '/reset-password', token);
      await this.outbox.add(tx, { to: email, locale: user.locale, kind: 'passwordReset', params: { link, minutes: VALID_MINUTES } });
    });
  }
}
