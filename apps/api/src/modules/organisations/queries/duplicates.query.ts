import type { DuplicateRow, listDuplicates, QueryOf, ResponseOf } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';
import { OrganisationsQuery } from './organisations.query.js';

type StoredPair = Pick<DuplicateRow, 'id' | 'state' | 'score' | 'reasons'> & { firstId: string; secondId: string; foundAt: Date };
type Filter = QueryOf<typeof listDuplicates>;

/** Pairs whose organisations have both gone nowhere else meanwhile; of those that were merged one has. */
const STANDING = `from duplicate_candidate d join organisation f on f.id = d.first_id join organisation s on s.id = d.second_id
  where d.state = $1 and (d.state = 'merged' or f.merged_into is null and s.merged_into is null)
  and ($2::uuid is null or $2 in (d.first_id, d.second_id))`;

/** The review queue; only for those with the right to merge, who see every organisation. */
@Injectable()
export class DuplicatesQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organisations: OrganisationsQuery,
  ) {}

  list(viewer: Viewer, { state, organisation, page, pageSize }: Filter): Promise<ResponseOf<typeof listDuplicates>> {
    return this.unitOfWork.read(viewer, async (tx) => {
      const pairs = await tx.rows<StoredPair>(
        `select d.id, d.state, d.score, d.reasons, d.first_id as "firstId", d.second_id as "secondId", d.found_at as "foundAt" ${STANDING}
         order by d.score desc, d.id limit ${pageSize} offset ${(page - 1) * pageSize}`,
        [state, organisation ?? null],
      );
      const total = await this.#count(tx, state, organisation ?? null);
      return { rows: await this.#rows(tx, pairs), total, totalUnfiltered: await this.#count(tx, state, null), page, pageSize };
    });
  }

  async #rows(tx: Tx, pairs: readonly StoredPair[]): Promise<DuplicateRow[]> {
    const ids = [...new Set(pairs.flatMap(({ firstId, secondId }) => [firstId, secondId]))];
    const byId = new Map((await this.organisations.rows(tx, ids)).map((row) => [row.id, row]));
    return pairs.flatMap(({ firstId, secondId, foundAt, ...pair }) => {
      const [first, second] = [byId.get(firstId), byId.get(secondId)];
      return first && second ? [{ ...pair, first, second, foundAt: foundAt.toISOString() }] : [];
    });
  }

  async #count(tx: Tx, state: Filter['state'], organisation: string | null): Promise<number> {
    const [counted] = await tx.rows<{ count: number }>(`select count(*)::int as count ${STANDING}`, [state, organisation]);
    return counted?.count ?? 0;
  }
}
