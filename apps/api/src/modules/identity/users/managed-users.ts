import type { Issuer, Locale, LocalisedText, Role, UserView } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError, notFound } from '../../../platform/app-error.js';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';

interface Row {
  id: string;
  email: string;
  displayName: string;
  role: Role;
  body: Issuer | null;
  companyName: LocalisedText | null;
  createdAt: Date;
  revokedAt: Date | null;
  hasSecondFactor: boolean;
  demo: boolean;
  locale: Locale;
}
/** An account as those who manage it see it. */
export type ManagedUser = UserView & { demo: boolean; locale: Locale };

const COLUMNS = `u.id, u.email, u.display_name as "displayName", u.role, u.body, u.created_at as "createdAt", u.revoked_at as "revokedAt",
  u.demo, u.locale,
  (exists (select from authenticator a where a.user_id = u.id and a.secret is not null)
    or exists (select from passkey p where p.user_id = u.id)) as "hasSecondFactor",
  case when o.id is not null then jsonb_build_object('ko', o.name_ko, 'zh', o.name_zh, 'en', o.name_en) end as "companyName"`;
const FROM = 'from app_user u left join organisation o on o.id = u.organisation_id';

/** Whom the viewer may manage, of the accounts `u`; who was erased is nobody's to manage any more. */
const WITHIN = `u.erased_at is null and ($1 or (u.body = $2 and u.role in ('zone-official', 'zone-manager')))`;
const reachOf = ({ role, body }: Viewer): [boolean, Issuer | null] => [role === 'administrator', role === 'zone-manager' ? body : null];

const shown = ({ createdAt, revokedAt, ...row }: Row): ManagedUser => ({
  ...row,
  createdAt: createdAt.toISOString(),
  revokedAt: revokedAt?.toISOString() ?? null,
});

/** The accounts that the transaction's viewer manages: an administrator all, a zone manager those of the own body. */
@Injectable()
export class ManagedUsers {
  async page(tx: Tx, page: number, pageSize: number): Promise<{ rows: ManagedUser[]; total: number }> {
    const reach = reachOf(tx.viewer);
    const rows = await this.#rows(tx, 'order by u.revoked_at is not null, u.email limit $3 offset $4', [pageSize, (page - 1) * pageSize]);
    const [counted] = await tx.rows<{ total: number }>(`select count(*)::int as total ${FROM} where ${WITHIN}`, reach);
    return { rows: rows.map(shown), total: counted?.total ?? 0 };
  }

  /**
   * One of them, held until the transaction ends.
   * @throws AppError `not-found`
   */
  async hold(tx: Tx, id: string): Promise<ManagedUser> {
    // Read after it is held: what somebody else did to it meanwhile is seen.
    await tx.rows('select from app_user where id = $1 for no key update', [id]);
    const [row] = await this.#rows(tx, 'and u.id = $3', [id]);
    if (!row) throw notFound('user');
    return shown(row);
  }

  /**
   * One of them that the viewer may change: of somebody else, and no account that everybody can sign in with.
   * @throws AppError `not-found`, `user.own-account`, `account.demo`
   */
  async holdOther(tx: Tx, id: string): Promise<ManagedUser> {
    const user = await this.hold(tx, id);
    if (id === tx.viewer.userId) throw new AppError('user.own-account');
    if (user.demo) throw new AppError('account.demo');
    return user;
  }

  /** Whether somebody has a second factor is told to who manages them; the factors themselves are shown to nobody else. */
  #rows(tx: Tx, rest: string, params: unknown[]): Promise<Row[]> {
    const reach = reachOf(tx.viewer);
    return tx.asSystem(() => tx.rows<Row>(`select ${COLUMNS} ${FROM} where ${WITHIN} ${rest}`, [...reach, ...params]));
  }
}
