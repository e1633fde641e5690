import { type InvitationView, type Issuer, type Locale, mayGive } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { notFound } from '../../../platform/app-error.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';

interface Row extends Omit<InvitationView, 'invitedAt' | 'expiresAt'> {
  invitedAt: Date;
  expiresAt: Date;
  locale: Locale;
  body: Issuer | null;
}
export type OpenInvitation = InvitationView & { locale: Locale };

const shown = ({ invitedAt, expiresAt, ...row }: Row): OpenInvitation => ({
  ...row,
  invitedAt: invitedAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
});

/** Invitations that nobody has taken up or back: an administrator sees all, a zone manager those into the own body and of organisers. */
@Injectable()
export class InvitationsQuery {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(viewer: Viewer): Promise<InvitationView[]> {
    return this.unitOfWork.read(viewer, (tx) => this.#open(tx));
  }

  /** @throws AppError `not-found` */
  async one(tx: Tx, id: string): Promise<OpenInvitation> {
    const [found] = await this.#open(tx, id);
    if (!found) throw notFound('invitation');
    return found;
  }

  async #open(tx: Tx, id: string | null = null): Promise<OpenInvitation[]> {
    const { viewer } = tx;
    const rows = await tx.rows<Row>(
      `select i.id, i.email, i.role, i.body, i.locale,
         case when d.id is not null then jsonb_build_object('ko', d.name_ko, 'zh', d.name_zh, 'en', d.name_en) end as "delegationName",
         u.display_name as "invitedBy", i.invited_at as "invitedAt", i.expires_at as "expiresAt"
       from invitation i left join app_user u on u.id = i.invited_by left join delegation d on d.id = i.delegation_id
       where i.accepted_at is null and i.withdrawn_at is null and ($1 or i.body = $2 or ($3 and i.role = 'delegation-organiser'))
         and ($4::uuid is null or i.id = $4)
       order by i.invited_at desc, i.id desc limit 200`,
      [viewer.role === 'administrator', viewer.body, mayGive(viewer, 'delegation-organiser', null), id],
    );
    return rows.map(shown);
  }
}
