import type { Role } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import { SecretBox } from '../../../platform/secrets/secret-box.js';
import { newRecoveryCodes, recoveryCodeSha256 } from './domain/recovery-codes.js';
import { stepOfCode } from './domain/totp.js';

export interface LockedUser {
  id: string;
  email: string;
  displayName: string;
  role: Role;
  demo: boolean;
  passwordHash: string;
  hasAuthenticator: boolean;
}

const contextOf = (userId: string): string => `authenticator of ${userId}`;

/** The second factors of an account as the database keeps them. */
@Injectable()
export class Factors {
  constructor(
    private readonly box: SecretBox,
    private readonly clock: Clock,
  ) {}

  /** Codes and passwords of one account are checked one after the other, so that none is accepted or left uncounted twice. */
  async lockUser(tx: Tx, userId: string): Promise<LockedUser> {
    await tx.rows('select 1 from app_user where id = $1 for no key update', [userId]);
    const [user] = await tx.rows<LockedUser>(
      `select u.id, email, display_name as "displayName", role, demo, password_hash as "passwordHash",
              exists (select 1 from authenticator a where a.user_id = u.id and a.secret is not null) as "hasAuthenticator"
       from app_user u where u.id = $1`,
      [userId],
    );
    if (!user) throw new Error('the viewer has no account any more');
    return user;
  }

  /** Whether a password alone no longer opens a session of the account. */
  async anyOf(tx: Tx, userId: string): Promise<boolean> {
    const [found] = await tx.rows(
      `select 1 from authenticator where user_id = $1 and secret is not null
       union all select 1 from passkey where user_id = $1`,
      [userId],
    );
    return found !== undefined;
  }

  seal(userId: string, secret: Uint8Array): Promise<Buffer> {
    return this.box.seal(secret, contextOf(userId));
  }

  /** The time step of a code of a sealed secret; null for a wrong code. */
  async stepOf(userId: string, sealed: Buffer, code: string): Promise<number | null> {
    return stepOfCode(await this.box.open(sealed, contextOf(userId)), code, this.clock.now());
  }

  /** Uses up a code of the authenticator or a recovery code: each is accepted once. */
  async accepts(tx: Tx, userId: string, code: string): Promise<'authenticator' | 'recovery-code' | null> {
    if (!/^\d{6}$/.test(code)) return (await this.#spendRecoveryCode(tx, userId, code)) ? 'recovery-code' : null;
    const [row] = await tx.rows<{ secret: Buffer }>('select secret from authenticator where user_id = $1 and secret is not null', [userId]);
    const step = row ? await this.stepOf(userId, row.secret, code) : null;
    if (step === null) return null;
    const [moved] = await tx.rows(
      'update authenticator set last_step = $2 where user_id = $1 and (last_step is null or last_step < $2) returning 1',
      [userId, step],
    );
    return moved ? 'authenticator' : null;
  }

  /** Makes the recovery codes anew; the former ones end. */
  async newRecoveryCodes(tx: Tx, userId: string): Promise<string[]> {
    const codes = newRecoveryCodes();
    await tx.rows('delete from recovery_code where user_id = $1', [userId]);
    await tx.rows('insert into recovery_code (code_sha256, user_id) select unnest($1::bytea[]), $2', [
      codes.map(recoveryCodeSha256),
      userId,
    ]);
    return codes;
  }

  async #spendRecoveryCode(tx: Tx, userId: string, code: string): Promise<boolean> {
    const [spent] = await tx.rows(
      'update recovery_code set used_at = $3 where code_sha256 = $1 and user_id = $2 and used_at is null returning 1',
      [recoveryCodeSha256(code), userId, this.clock.now()],
    );
    return spent !== undefined;
  }
}
