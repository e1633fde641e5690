import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import { newToken, tokenSha256 } from '../domain/session-token.js';

export type StepKind = 'second-step' | 'passkey-registration' | 'passkey-sign-in' | 'single-sign-on';
const MINUTES: Record<StepKind, number> = {
  'second-step': 10,
  'passkey-registration': 5,
  'passkey-sign-in': 5,
  'single-sign-on': 10,
};

interface Step {
  userId: string | null;
  /** What the next request is held against: a challenge, a state. */
  content: Readonly<Record<string, string>>;
}

/**
 * What is under way between two requests of one browser. The browser keeps a token and the database its hash, as with sessions; a step
 * ends by itself after some minutes and is taken once.
 */
@Injectable()
export class SignInSteps {
  constructor(private readonly clock: Clock) {}

  /** Returns the token of the step. */
  async begin(tx: Tx, kind: StepKind, { userId, content }: Step): Promise<string> {
    const token = newToken();
    const now = this.clock.now();
    await tx.rows('delete from sign_in_step where expires_at <= $1', [now]);
    await tx.rows('insert into sign_in_step (token_sha256, kind, user_id, content, expires_at) values ($1, $2, $3, $4, $5)', [
      tokenSha256(token),
      kind,
      userId,
      content,
      new Date(now.getTime() + MINUTES[kind] * 60_000),
    ]);
    return token;
  }

  /** Whose step it is, without ending it; null where there is none any more. */
  async userOf(tx: Tx, kind: StepKind, token: string): Promise<string | null> {
    const [step] = await tx.rows<Step>(
      'select user_id as "userId" from sign_in_step where token_sha256 = $1 and kind = $2 and expires_at > $3',
      [tokenSha256(token), kind, this.clock.now()],
    );
    return step?.userId ?? null;
  }

  /** Ends the step and gives what it held; null where there is none any more, also for the second of two that come at once. */
  async take(tx: Tx, kind: StepKind, token: string): Promise<Step | null> {
    const [step] = await tx.rows<Step>(
      'delete from sign_in_step where token_sha256 = $1 and kind = $2 and expires_at > $3 returning user_id as "userId", content',
      [tokenSha256(token), kind, this.clock.now()],
    );
    return step ?? null;
  }
}
