import { randomBytes } from 'node:crypto';
import type { ErasureReceipt, Locale, Role } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { Outbox } from '../../../platform/mail/outbox.js';
import { AuditLog, type FieldChange } from '../../audit/index.js';
import { PersonalDataSources } from '../../privacy/index.js';
import { hashPassword } from '../domain/passwords.js';
import { newToken } from '../domain/session-token.js';
import { SWEEP_JOB, SWEEP_SECONDS } from './sweep-after-erasure.js';

export interface AccountToErase {
  id: string;
  email: string;
  role: Role;
  demo: boolean;
}

/** `P-1F0A93C2D4`: says that two acts are of the same person, and not of whom. */
const newPseudonym = (): string => `P-${randomBytes(5).toString('hex').toUpperCase()}`;

/**
 * Takes a person out of the product for good: what is theirs alone is removed, what others or the law need stays under a pseudonym, and the
 * chain of the audit stays whole, for it never held the name. There is no way back.
 */
@Injectable()
export class EraseAccount {
  constructor(
    private readonly clock: Clock,
    private readonly sources: PersonalDataSources,
    private readonly outbox: Outbox,
    private readonly jobs: Jobs,
    private readonly audit: AuditLog,
  ) {}

  /** @throws AppError `account.demo`, `user.last-administrator` */
  async execute(tx: Tx, { id, email, role, demo }: AccountToErase, changes: FieldChange[] = []): Promise<ErasureReceipt> {
    if (demo) throw new AppError('account.demo');
    if (role === 'administrator') await this.#assertAnother(tx, id);
    const pseudonym = newPseudonym();
    const passwordHash = await hashPassword(newToken());
    const erasedAt = this.clock.now();
    const locale = await this.#localeOf(tx, id);
    const data = await tx.asSystem(async () => {
      const held = await this.sources.erase(tx, { userId: id, email, pseudonym });
      await this.outbox.forget(tx, email);
      await tx.rows('update app_user set password_hash = $2 where id = $1', [id, passwordHash]);
      await tx.rows('insert into erasure (user_id, pseudonym, erased_at, erased_by, data) values ($1, $2, $3, $4, $5)', [
        id,
        pseudonym,
        erasedAt,
        tx.viewer.userId,
        JSON.stringify(held),
      ]);
      return held;
    });
    await this.jobs.forget(tx, email);
    await this.jobs.enqueue(tx, SWEEP_JOB, { userId: id }, { afterSeconds: SWEEP_SECONDS });
    await this.audit.record(tx, { action: 'user.erased', subjectType: 'user', subjectId: id, changes });
    // Its address is forgotten once it is sent.
    await this.outbox.add(tx, { to: email, locale, kind: 'accountErased', isFleeting: true });
    return { erasedAt: erasedAt.toISOString(), pseudonym, data };
  }

  /** Somebody must be left who can let others in. Of two administrators who go at once, one stays. */
  async #assertAnother(tx: Tx, id: string): Promise<void> {
    await tx.rows(`select pg_advisory_xact_lock(hashtext('administrators'))`);
    const others = await tx.rows(`select id from app_user where role = 'administrator' and not demo and revoked_at is null and id <> $1`, [
      id,
    ]);
    if (others.length === 0) throw new AppError('user.last-administrator');
  }

  async #localeOf(tx: Tx, id: string): Promise<Locale> {
    const [account] = await tx.rows<{ locale: Locale }>('select locale from app_user where id = $1', [id]);
    return account?.locale ?? 'en';
  }
}
