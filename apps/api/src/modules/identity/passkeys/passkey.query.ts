import type { Passkey } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';

/** The passkeys of an account, as its own person sees them. */
@Injectable()
export class PasskeyQuery {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  all(viewer: Viewer, userId: string): Promise<Passkey[]> {
    return this.unitOfWork.read(viewer, (tx) => this.#rows(tx, userId, null));
  }

  async one(tx: Tx, userId: string, id: string): Promise<Passkey | undefined> {
    const [passkey] = await this.#rows(tx, userId, id);
    return passkey;
  }

  async #rows(tx: Tx, userId: string, id: string | null): Promise<Passkey[]> {
    const rows = await tx.rows<{ id: string; name: string; created_at: Date; last_used_at: Date | null }>(
      'select id, name, created_at, last_used_at from passkey where user_id = $1 and ($2::uuid is null or id = $2) order by created_at, id',
      [userId, id],
    );
    return rows.map(({ created_at, last_used_at, ...passkey }) => ({
      ...passkey,
      createdAt: created_at.toISOString(),
      lastUsedAt: last_used_at?.toISOString() ?? null,
    }));
  }
}
