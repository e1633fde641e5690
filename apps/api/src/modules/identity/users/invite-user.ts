import { type BodyOf, type InvitationView, type inviteUser, mayGive, organises } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError, notFound } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { PublicAddress } from '../../../platform/http/public-address.js';
import { Outbox } from '../../../platform/mail/outbox.js';
import type { Viewer } from '../../../platform/viewer.js';
import { AuditLog, aboutPerson } from '../../audit/index.js';
import { newToken, tokenSha256 } from '../domain/session-token.js';
import { InvitationsQuery, type OpenInvitation } from './invitations.query.js';

const VALID_DAYS = 7;

type Given = BodyOf<typeof inviteUser>;

/** A delegation is named for an organiser and for nobody else. @throws AppError `request.invalid`, `not-found` */
async function assertDelegation(tx: Tx, { role, delegation }: Given): Promise<void> {
  if (organises(role) !== (delegation !== null)) {
    const code = delegation === null ? 'required' : 'not-allowed';
    throw new AppError('request.invalid', {}, { fields: [{ path: 'delegation', code, params: {} }] });
  }
  if (delegation === null) return;
  // As the list of delegations has it: one whose list was taken back is not there any more.
  const [found] = await tx.rows('select 1 from project where delegation_id = $1 and hidden_at is null limit 1', [delegation]);
  if (!found) throw notFound('delegation');
}

/** Officials and organisers come by invitation: a link in a mail lets them choose name and password. */
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

  /** @throws AppError `forbidden`, `request.invalid`, `not-found` */
  execute(viewer: Viewer, given: Given): Promise<InvitationView> {
    const { email, role, body, delegation, locale } = given;
    return this.unitOfWork.run(viewer, async (tx) => {
      if (!mayGive(viewer, role, body)) throw new AppError('forbidden', { permission: 'user.invite' });
      await assertDelegation(tx, given);
      const now = this.clock.now();
      const [added] = await tx.rows<{ id: string }>(
        `insert into invitation (email, role, body, delegation_id, locale, token_sha256, invited_by, invited_at, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $8) returning id`,
        [email, role, body, delegation, locale, tokenSha256(newToken()), viewer.userId, now],
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
  async #send(tx: Tx, invitation: OpenInvitation, action: string): Promise<InvitationView> {
    const { id, email, role, body, delegationName, locale } = invitation;
    const token = newToken();
    const expiresAt = new Date(this.clock.now().getTime() + VALID_DAYS * 86_400_000);
    await tx.rows('update invitation set token_sha256 = $2, expires_at = $3 where id = $1', [id, tokenSha256(token), expiresAt]);
    const [known] = await tx.rows('select 1 from app_user where email = $1', [email]);
    const link = known ? this.address.page(locale, '/sign-in') : this.address.page(locale, '/accept-invitation', token);
    const kind = known ? ('accountExists' as const) : ('invitation' as const);
    await this.outbox.add(tx, { to: email, locale, kind, params: known ? { link } : { link, days: VALID_DAYS } });
    const told = { email, role, body, ...(delegationName && { delegation: delegationName }) };
    const given = Object.entries(told).map(([field, after]) => ({ field, before: null, after }));
    const changes = aboutPerson({ address: email }, given, 'email');
    await this.audit.record(tx, { action, subjectType: 'invitation', subjectId: id, changes });
    return this.invitations.one(tx, id);
  }
}
