import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import { LONGEST_HOURS, newToken, tokenSha256 } from '../domain/session-token.js';

/** What a session rests on; all but `password` count as two factors. */
export type Strength = 'password' | 'second-factor' | 'passkey' | 'single-sign-on';

/** Opens a session, always under a token that nobody has seen before. */
@Injectable()
export class OpenSession {
  constructor(private readonly clock: Clock) {}

  /** Returns the token. */
  async execute(tx: Tx, userId: string, strength: Strength): Promise<string> {
    const token = newToken();
    const now = this.clock.now();
    const end = new Date(now.getTime() + LONGEST_HOURS * 3_600_000);
    await tx.rows('delete from session where user_id = $1 and expires_at <= $2', [userId, now]);
    await tx.rows(
      'insert into session (token_sha256, user_id, created_at, last_seen_at, expires_at, strength) values ($1, $2, $3, $3, $4, $5)',
      [tokenSha256(token), userId, now, end, strength],
    );
    return token;
  }

  /** Ends every session of an account whose ways in have changed, and opens a new one for whoever changed them. */
  async alone(tx: Tx, userId: string, strength: Strength): Promise<string> {
    await tx.rows('delete from session where user_id = $1', [userId]);
    return this.execute(tx, userId, strength);
  }
}
