import { type Consent, consentsAskedOf, type NoticeAnswer, type Role } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import { AuditLog } from '../../audit/index.js';
import { NoticesQuery } from '../queries/notices.query.js';

interface Answerer {
  userId: string;
  role: Role;
}

/** Writes down what a person saw and said, for use cases of this module and of those that add accounts. */
@Injectable()
export class NoticeAnswers {
  constructor(
    private readonly audit: AuditLog,
    private readonly notices: NoticesQuery,
  ) {}

  /** @throws AppError `notice.superseded` unless it is the version in force */
  async assertCurrent(tx: Tx, version: number): Promise<void> {
    const current = await this.notices.current(tx);
    if (current?.version !== version) throw new AppError('notice.superseded');
  }

  /** Consents that are asked of the role and not among the given are refused. */
  async record(tx: Tx, { userId, role }: Answerer, { version, locale, consents }: NoticeAnswer, at: Date): Promise<void> {
    await tx.rows('insert into notice_seen (user_id, version, locale, at) values ($1, $2, $3, $4) on conflict do nothing', [
      userId,
      version,
      locale,
      at,
    ]);
    const asked = consentsAskedOf(role);
    for (const consent of asked) await this.#act(tx, userId, { consent, given: consents.includes(consent), version, locale }, at);
    await this.#stand(tx, userId, asked.every((consent) => consents.includes(consent)) ? version : null);
    const changes = [
      { field: 'version', before: null, after: version },
      { field: 'language', before: null, after: locale },
      ...asked.map((consent) => ({ field: `consent.${consent}`, before: null, after: consents.includes(consent) })),
    ];
    await this.audit.record(tx, { action: 'user.notice-answered', subjectType: 'user', subjectId: userId, changes });
  }

  /** One consent by itself; the notice was seen before. */
  async give(tx: Tx, { userId, role }: Answerer, given: { consent: Consent; version: number; locale: string }, at: Date): Promise<void> {
    await this.#act(tx, userId, { ...given, given: true }, at);
    const standing = await tx.rows<{ consent: Consent; given: boolean }>(
      'select distinct on (consent) consent, given from consent_act where user_id = $1 and version = $2 order by consent, number desc',
      [userId, given.version],
    );
    const settled = consentsAskedOf(role).every((consent) => standing.some((one) => one.consent === consent && one.given));
    await this.#stand(tx, userId, settled ? given.version : null);
    const changes = [{ field: `consent.${given.consent}`, before: false, after: true }];
    await this.audit.record(tx, { action: 'user.consent-given', subjectType: 'user', subjectId: userId, changes });
  }

  /** Nothing is settled any more: the role asks for more than was answered. */
  async askAgain(tx: Tx, userId: string): Promise<void> {
    await tx.asSystem(() => this.#stand(tx, userId, null));
  }

  /** Takes a consent back that was given. */
  async withdraw(tx: Tx, userId: string, given: { consent: Consent; version: number; locale: string }, at: Date): Promise<void> {
    await this.#act(tx, userId, { ...given, given: false }, at);
    await this.#stand(tx, userId, null);
    const changes = [{ field: `consent.${given.consent}`, before: true, after: false }];
    await this.audit.record(tx, { action: 'user.consent-withdrawn', subjectType: 'user', subjectId: userId, changes });
  }

  #act(
    tx: Tx,
    userId: string,
    { consent, given, version, locale }: { consent: Consent; given: boolean; version: number; locale: string },
    at: Date,
  ): Promise<unknown> {
    return tx.rows('insert into consent_act (user_id, consent, given, version, locale, at) values ($1, $2, $3, $4, $5, $6)', [
      userId,
      consent,
      given,
      version,
      locale,
      at,
    ]);
  }

  #stand(tx: Tx, userId: string, version: number | null): Promise<unknown> {
    if (version === null) return tx.rows('delete from notice_standing where user_id = $1', [userId]);
    return tx.rows(
      `insert into notice_standing (user_id, version) values ($1, $2) on conflict (user_id) do update set version = excluded.version`,
      [userId, version],
    );
  }
}
