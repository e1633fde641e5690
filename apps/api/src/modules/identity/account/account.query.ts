import type { AccountView, LocalisedText, SessionView } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';
import { IDLE_HOURS, tokenSha256 } from '../domain/session-token.js';

/** An account as the use cases that change it need it. */
export interface OwnAccount extends AccountView {
  id: string;
  passwordHash: string;
  company: LocalisedText | null;
}

interface SessionRow extends Omit<SessionView, 'createdAt' | 'lastUsedAt'> {
  createdAt: Date;
  lastUsedAt: Date;
}

/** The viewer's own account and sessions. */
@Injectable()
export class AccountQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  read(viewer: Viewer): Promise<AccountView> {
    return this.unitOfWork.read(viewer, (tx) => this.own(tx));
  }

  own(tx: Tx): Promise<OwnAccount> {
    return this.byId(tx, tx.viewer.userId);
  }

  async byId(tx: Tx, userId: string | null): Promise<OwnAccount> {
    const [account] = await tx.rows<OwnAccount>(
      `select u.id, u.email, u.display_name as "displayName", u.locale, u.role, u.demo, u.password_hash as "passwordHash",
              case when o.id is not null then jsonb_build_object('ko', o.name_ko, 'zh', o.name_zh, 'en', o.name_en) end as company
       from app_user u left join organisation o on o.id = u.organisation_id where u.id = $1`,
      [userId],
    );
    if (!account) throw new Error('the viewer has no account any more');
    return account;
  }

  /**
   * Accounts of the demo world are used by many: there, nobody sees the sessions of the others.
   * @param token of the session that asks
   */
  sessions(viewer: Viewer, token: string): Promise<SessionView[]> {
    return this.unitOfWork.read(viewer, async (tx) => {
      const now = this.clock.now();
      const rows = await tx.rows<SessionRow>(
        `select s.id, s.created_at as "createdAt", last_seen_at as "lastUsedAt", browser, system, network, token_sha256 = $2 as current
         from session s join app_user u on u.id = s.user_id
         where user_id = $1 and expires_at > $3 and last_seen_at > $4 and (not u.demo or token_sha256 = $2)
         order by last_seen_at desc, s.id desc`,
        [viewer.userId, tokenSha256(token), now, new Date(now.getTime() - IDLE_HOURS * 3_600_000)],
      );
      return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString(), lastUsedAt: row.lastUsedAt.toISOString() }));
    });
  }
}
