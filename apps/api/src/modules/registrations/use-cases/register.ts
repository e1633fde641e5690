import type { BodyOf, Locale, register } from '@bridge/common';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { PublicAddress } from '../../../platform/http/public-address.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { Outbox } from '../../../platform/mail/outbox.js';
import { SYSTEM_VIEWER } from '../../../platform/viewer.js';
import { assertGoodPassword, hashPassword, type Limit, newToken, RateLimits, tokenSha256 } from '../../identity/index.js';
import { NoticeAnswers } from '../../privacy/index.js';
import { assertUscc, companyOf } from '../domain/checked-fields.js';

type Given = BodyOf<typeof register>;

const JOB = 'registration-received';
/** A whole delegation may register from one hotel. */
const LIMIT: Limit = { purpose: 'registration', windowMinutes: 60, most: { email: 3, address: 30 } };
const VALID_HOURS = 48;

/**
 * Takes a registration and writes to its address. Whether that has an account already is looked up by a job: the request does the same
 * work and gives the same answer for every address.
 */
@Injectable()
export class Register implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly limits: RateLimits,
    private readonly outbox: Outbox,
    private readonly publicAddress: PublicAddress,
    private readonly answers: NoticeAnswers,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(
      JOB,
      ({ id }) => this.#answer(String(id)),
      async () => undefined,
    );
  }

  /** @throws AppError `request.invalid`, `rate.limited`, `password.common`, `password.holds-name`, `notice.superseded` */
  async execute(given: Given, address: string): Promise<void> {
    assertUscc(given.fields);
    assertGoodPassword(given.password, { email: given.email, company: companyOf(given.fields) });
    await this.limits.count(LIMIT, { email: given.email, address });
    const passwordHash = await hashPassword(given.password);
    await this.unitOfWork.run(SYSTEM_VIEWER, async (tx) => {
      await this.answers.assertCurrent(tx, given.notice.version);
      await tx.rows(`delete from registration where state = 'unconfirmed' and expires_at <= $1`, [this.clock.now()]);
      await this.jobs.enqueue(tx, JOB, { id: await this.#store(tx, given, passwordHash) });
    });
  }

  async #store(tx: Tx, given: Given, passwordHash: string): Promise<string> {
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + VALID_HOURS * 3_600_000);
    const { email, locale, fields, notice } = given;
    const { displayName, companyZh, companyKo, companyEn, uscc, hub, city } = fields;
    const [stored] = await tx.rows<{ id: string }>(
      `insert into registration (email, display_name, company_zh, company_ko, company_en, uscc, hub, city, locale, password_hash,
         created_at, expires_at, notice_version, consented_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $11) returning id`,
      [email, displayName, companyZh, companyKo, companyEn, uscc, hub, city, locale, passwordHash, now, expiresAt, notice.version],
    );
    if (!stored) throw new Error('the registration was not stored');
    return stored.id;
  }

  /** The link to its owner; or, where the address has an account, a word to that one's owner and nothing more. */
  async #answer(id: string): Promise<void> {
    await this.unitOfWork.run(SYSTEM_VIEWER, async (tx) => {
      const [registration] = await tx.rows<{ email: string; locale: Locale; known: boolean }>(
        `select email, locale, exists (select 1 from app_user u where u.email = r.email) as known
         from registration r where id = $1 and state = 'unconfirmed' for update`,
        [id],
      );
      if (!registration) return;
      const { email, locale, known } = registration;
      if (known) {
        await tx.rows('delete from registration where id = $1', [id]);
        const link = this.publicAddress.page(locale, '/sign-in');
        return this.outbox.add(tx, { to: email, locale, kind: 'accountExists', params: { link } });
      }
      const token = newToken();
      await tx.rows('update registration set token_sha256 = $2 where id = $1', [id, tokenSha256(token)]);
      const link = this.publicAddress.page(locale, '/confirm-registration', token);
      await this.outbox.add(tx, { to: email, locale, kind: 'registrationConfirm', params: { link, hours: VALID_HOURS } });
    });
  }
}
