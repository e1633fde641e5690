import type { Issuer, Role } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import { AuditLog } from '../../audit/index.js';
import { hashPassword } from '../domain/passwords.js';
import { UserEntity } from '../persistence/user.entity.js';

export interface NewUser {
  email: string;
  password: string;
  displayName: string;
  role: Role;
  organisationId?: string | null;
  delegationId?: string | null;
  body?: Issuer | null;
  demo?: boolean;
}

/** Adds an account. For seeds and set-up: there is no route that reaches it. */
@Injectable()
export class AddUser {
  constructor(private readonly audit: AuditLog) {}

  async execute(tx: Tx, { password, ...user }: NewUser): Promise<string> {
    const repo = tx.repo(UserEntity);
    const { id } = await repo.save(
      repo.create({
        organisationId: null,
        delegationId: null,
        body: null,
        demo: false,
        ...user,
        passwordHash: await hashPassword(password),
      }),
    );
    await this.audit.record(tx, { action: 'user.added', subjectType: 'user', subjectId: id });
    return id;
  }
}
