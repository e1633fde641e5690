import { type BodyOf, type InvitationView, type inviteUser, mayGive } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { PublicAddress } from '../../../platform/http/public-address.js';
import { Outbox } from '../../../platform/mail/outbox.js';
import type { Viewer } from '../../../platform/viewer.js';
import { AuditLog, aboutPerson } from '../../audit/index.js';
import { newToken, tokenSha256 } from '../domain/session-token.js';
import { InvitationsQuery, type OpenInvitation } from './invitations.query.js';

const VALID_DAYS = 7;

/** Officials come by invitation: a link in a mail lets them choose name and password. */
@Injectable()
export class InviteUser {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly address: PublicAddress,
    private readonly invitations: InvitationsQuery,
  ) {}

  /** @throws AppError `forbidden` */
  execute(viewer: Viewer, { email, role, body, locale }: BodyOf<typeof inviteUser>): Promise<InvitationView> {
    return this.unitOfWork.run(viewer, async (tx) => {
      if (!mayGive(viewer, role, body)) throw new AppError('forbidden', { permission: 'user.invite' });
      const now = this.clock.now();
      const [added] = await tx.rows<{ id: string }>(
        `insert into invitation (email, role, body, locale, token_sha256, invited_by, invited_at, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7, $7) returning id`,
        [email, role, body, locale, tokenSha256(newToken()), viewer.userId, now],
      );
      return this.#send(tx, await this.invitations.one(tx, added?.id ?? ''), 'invitation.sent');
    });
  }

  /** The link that was sent before opens nothing any more. @throws AppError `not-found` */
  resend(viewer: Viewer, id: string): Promise<InvitationView> {
    return this.unitOfWork.run(viewer, async (tx) => this.#send(tx, await this.invitations.one(tx, id), 'invitation.sent-again'));
  }

  /** @throws AppError `not-found` */
  withdraw(viewer: Viewer, id: string): Promise<void> {
    return this.unitOfWork.run(viewer, async (tx) => {
      await this.invitations.one(tx, id);
      await tx.rows('update invitation set withdrawn_at = $2 where id = $1', [id, this.clock.now()]);
      await this.audit.record(tx, { action: 'invitation.withdrawn', subjectType: 'invitation', subjectId: id });
    });
  }

  /** Whoever has an account already is told so by mail; whoever invites sees no difference. */
  async #send(tx: Tx, { id, email, role, body, locale }: OpenInvitation, action: string): Promise<InvitationView> {
    const token = newToken();
    const expiresAt = new Date(this.clock.now().getTime() + VALID_DAYS * 86_400_000);
    await tx.rows('update invitation set token_sha256 = $2, expires_at = $3 where id = $1', [id, tokenSha256(token), expiresAt]);
    const [known] = await tx.rows('select 1 from app_user where email = $1', [email]);
    const link = known ? this.address.page(locale, '/sign-in') : this.address.page(locale, '/accept-invitation', token);
    const kind = known ? ('accountExists' as const) : ('invitation' as const);
    await this.outbox.add(tx, { to: email, locale, kind, params: known ? { link } : { link, days: VALID_DAYS } });
    const given = Object.entries({ email, role, body }).map(([field, after]) => ({ field, before: null, after }));
    const changes = aboutPerson({ address: email }, given, 'email');
    await this.audit.record(tx, { action, subjectType: 'invitation', subjectId: id, changes });
    return this.invitations.one(tx, id);
  }
}
