import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import { PublicAddress } from '../../../platform/http/public-address.js';
import { Outbox } from '../../../platform/mail/outbox.js';
import { AuditLog } from '../../audit/index.js';
import { tokenSha256 } from '../domain/session-token.js';
import type { OwnAccount } from './account.query.js';

interface NewPassword {
  passwordHash: string;
  action: string;
  /** Of the session that stays; every session ends where it is null. */
  token: string | null;
}

/** What every new password brings with it: other sessions end, links to set one open nothing any more, and the owner is told. */
@Injectable()
export class SetPassword {
  constructor(
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly address: PublicAddress,
  ) {}

  async execute(tx: Tx, { id, email, locale }: OwnAccount, { passwordHash, action, token }: NewPassword): Promise<void> {
    await tx.rows('update app_user set password_hash = $2 where id = $1', [id, passwordHash]);
    const stays = token === null ? null : tokenSha256(token);
    await tx.rows('delete from session where user_id = $1 and token_sha256 is distinct from $2', [id, stays]);
    await tx.rows('delete from password_reset where user_id = $1', [id]);
    await this.audit.record(tx, { action, subjectType: 'user', subjectId: id });
    const link = this.address.page(locale, '/forgot-password');
    await this.outbox.add(tx, { to: email, locale, kind: 'passwordChanged', params: { link } });
  }
}
