import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PersonalDataSources } from '../../privacy/index.js';

const ADDRESS = '(select email from app_user where id = $1)';

/** What an account keeps of its person. Its number, role and body stay, for what the person did is told under them. */
@Injectable()
export class PersonalDataOfAccounts implements OnModuleInit {
  constructor(private readonly sources: PersonalDataSources) {}

  onModuleInit(): void {
    this.sources.add(
      {
        kind: 'account',
        onErasure: 'pseudonymised',
        rows: `select id, email, display_name as "displayName", locale, role, body, organisation_id as "organisationId",
            delegation_id as "delegationId", created_at as "createdAt" from app_user where id = $1`,
        // The random password of the erasure is set beside these, as its hash is not made by SQL.
        erasure: [
          `update app_user set email = lower($2) || '@erased.invalid', display_name = $2, revoked_at = coalesce(revoked_at, now()),
           erased_at = now() where id = $1`,
        ],
      },
      {
        kind: 'sign-in-means',
        onErasure: 'removed',
        rows: `select 'passkey' as means, name, created_at as "createdAt" from passkey where user_id = $1
          union all select 'authenticator', null, since from authenticator where user_id = $1 and secret is not null
          union all select 'provider', issuer, joined_at from provider_identity where user_id = $1`,
        erasure: ['passkey', 'authenticator', 'recovery_code', 'provider_identity', 'password_reset', 'failed_proof', 'sign_in_step'].map(
          (table) => `delete from ${table} where user_id = $1`,
        ),
      },
      {
        kind: 'sessions',
        onErasure: 'removed',
        rows: `select created_at as "createdAt", last_seen_at as "lastUsedAt", browser, system, network from session where user_id = $1`,
        erasure: [
          'delete from session where user_id = $1',
          `delete from failed_sign_in where email = ${ADDRESS}`,
          `delete from attempt where key = 'email ' || ${ADDRESS}`,
        ],
      },
      {
        kind: 'mails',
        onErasure: 'removed',
        rows: `select kind, subject, created_at as "createdAt", sent_at as "sentAt" from mail where to_address = ${ADDRESS}`,
      },
      {
        kind: 'invitations',
        onErasure: 'removed',
        rows: `select role, body, delegation_id as "delegationId", invited_at as "invitedAt", accepted_at as "acceptedAt" from invitation where email = ${ADDRESS}`,
        erasure: [`delete from invitation where email = ${ADDRESS}`],
      },
    );
  }
}
