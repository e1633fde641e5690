import type { MatchRow } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import { AgreementLinks } from '../agreement-links.js';
import { MATCH_SELECT, matchView, type StoredMatch } from '../domain/match-row.js';

/** Reads lines of the board; what the caller may see is decided by whoever gives the condition. */
@Injectable()
export class MatchRowsQuery {
  constructor(private readonly links: AgreementLinks) {}

  /** `rest` follows the joins of `MATCH_SELECT`: conditions, order and limit. */
  async where(tx: Tx, rest: string, params: unknown[]): Promise<MatchRow[]> {
    const rows = await tx.rows<StoredMatch>(`${MATCH_SELECT} ${rest}`, params);
    const links = await this.links.of(
      tx,
      rows.map(({ id }) => id),
    );
    return rows.map((row) => matchView(row, links.get(row.id) ?? null, tx.viewer));
  }
}
