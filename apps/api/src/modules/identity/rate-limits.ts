import { Injectable } from '@nestjs/common';
import { AppError } from '../../platform/app-error.js';
import { Clock } from '../../platform/clock/clock.js';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../platform/viewer.js';

/** How often something may be tried within a window, by each of the keys it is counted by. */
export interface Limit {
  /** What is tried; tries of different purposes do not count for each other. */
  purpose: string;
  windowMinutes: number;
  /** Most tries of one key: an account's e-mail, an address. */
  most: Readonly<Record<string, number>>;
}

/** Counts tries before they are made, one after the other: those that arrive together are counted before the first succeeds. */
@Injectable()
export class RateLimits {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Counts the try also where what follows fails.
   * @throws AppError `rate.limited`
   */
  count(limit: Limit, keys: Readonly<Record<string, string>>): Promise<void> {
    return this.unitOfWork.run(SYSTEM_VIEWER, (tx) => this.countIn(tx, limit, keys));
  }

  /** Counts the try where the transaction comes to its end. */
  async countIn(tx: Tx, { purpose, windowMinutes, most }: Limit, keys: Readonly<Record<string, string>>): Promise<void> {
    await tx.rows('select pg_advisory_xact_lock(hashtext($1))', [`attempt ${purpose}`]);
    const now = this.clock.now();
    await tx.rows('delete from attempt where purpose = $1 and at <= $2', [purpose, new Date(now.getTime() - windowMinutes * 60_000)]);
    const counted = Object.entries(keys).map(([kind, key]) => ({ most: most[kind] ?? 0, key: `${kind} ${key}` }));
    const names = counted.map(({ key }) => key);
    const rows = await tx.rows<{ key: string; tries: number }>(
      'select key, count(*)::int as tries from attempt where purpose = $1 and key = any($2) group by key',
      [purpose, names],
    );
    const tries = new Map(rows.map((row) => [row.key, row.tries]));
    if (counted.some((one) => (tries.get(one.key) ?? 0) >= one.most)) throw new AppError('rate.limited', { minutesCount: windowMinutes });
    await tx.rows('insert into attempt (purpose, key, at) select $1, key, $3 from unnest($2::text[]) as key', [purpose, names, now]);
  }
}
