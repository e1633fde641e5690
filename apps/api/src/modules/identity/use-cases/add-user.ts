import type { Issuer, Locale, Role } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import { AuditLog } from '../../audit/index.js';
import { hashPassword } from '../domain/passwords.js';

interface Account {
  email: string;
  displayName: string;
  role: Role;
  organisationId?: string | null;
  delegationId?: string | null;
  body?: Issuer | null;
  locale?: Locale;
  demo?: boolean;
}
export interface NewUser extends Account {
  password: string;
}
export interface HashedUser extends Account {
  passwordHash: string;
}

/** Adds an account. */
@Injectable()
export class AddUser {
  constructor(private readonly audit: AuditLog) {}

  /** For seeds and set-up: there is no route that reaches it. */
  async execute(tx: Tx, { password, ...user }: NewUser): Promise<string> {
    const id = await this.unlessKnown(tx, { ...user, passwordHash: await hashPassword(password) });
    if (id === null) throw new Error('there is an account of this e-mail already');
    return id;
  }

  /** Null where there is an account of this e-mail already: of two at once, one is added. */
  async unlessKnown(tx: Tx, user: HashedUser): Promise<string | null> {
    const {
      email,
      displayName,
      role,
      organisationId = null,
      delegationId = null,
      body = null,
      locale = 'ko',
      demo = false,
      passwordHash,
    } = user;
    const [added] = await tx.rows<{ id: string }>(
      `insert into app_user (email, password_hash, display_name, role, organisation_id, delegation_id, body, locale, demo)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (email) do nothing returning id`,
      [email, passwordHash, displayName, role, organisationId, delegationId, body, locale, demo],
    );
    if (!added) return null;
    await this.audit.record(tx, { action: 'user.added', subjectType: 'user', subjectId: added.id });
    return added.id;
  }
}
