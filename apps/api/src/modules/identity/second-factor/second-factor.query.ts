import type { ResponseOf, Role, readSecondFactor } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { personOf, type Viewer } from '../../../platform/viewer.js';
import { LastFactor } from './last-factor.js';

/** The state of an account's second factor, as its own person sees it. */
@Injectable()
export class SecondFactorQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly last: LastFactor,
  ) {}

  async of(viewer: Viewer): Promise<ResponseOf<typeof readSecondFactor>> {
    const [row] = await this.unitOfWork.read(viewer, (tx) =>
      tx.rows<{ role: Role; demo: boolean; since: Date | null; left: number }>(
        `select u.role, u.demo, a.since,
              (select count(*)::int from recovery_code r where r.user_id = u.id and r.used_at is null) as left
       from app_user u left join authenticator a on a.user_id = u.id where u.id = $1`,
        [personOf(viewer)],
      ),
    );
    if (!row) throw new Error('the viewer has no account any more');
    const { demo, since, left } = row;
    return { authenticatorSince: since?.toISOString() ?? null, recoveryCodesLeft: left, required: this.last.isRequiredOf(row), demo };
  }
}
