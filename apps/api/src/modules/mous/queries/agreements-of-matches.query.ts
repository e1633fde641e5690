import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/unit-of-work.js';

/** Which agreement came of a match: the one opened from it, else one of the same project and parcel in another run; newest first. */
@Injectable()
export class AgreementsOfMatchesQuery {
  /** Agreement ids by match id. */
  async execute(tx: Tx, matchIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (matchIds.length === 0) return new Map();
    const rows = await tx.rows<{ matchId: string; agreementId: string }>(
      `select distinct on (m.id) m.id as "matchId", a.id as "agreementId"
       from match m join agreement a on a.project_id = m.project_id and a.opportunity_id = m.opportunity_id
       where m.id = any($1) order by m.id, (a.terminal is null or a.terminal = 'on-hold') desc, a.match_id = m.id desc, a.code desc`,
      [matchIds],
    );
    return new Map(rows.map(({ matchId, agreementId }) => [matchId, agreementId]));
  }
}
