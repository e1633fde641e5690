import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LatestRuns } from '../delegations/index.js';

/** Answers what lower modules ask of this one. */
@Injectable()
export class LinksToLowerModules implements OnModuleInit {
  constructor(private readonly latestRuns: LatestRuns) {}

  onModuleInit(): void {
    this.latestRuns.register(async (tx, delegationIds) => {
      const rows = await tx.rows<{ delegationId: string; id: string }>(
        `select distinct on (delegation_id) delegation_id as "delegationId", id from match_run
         where delegation_id = any($1) and state = 'done' order by delegation_id, finished_at desc, id desc`,
        [delegationIds],
      );
      return new Map(rows.map(({ delegationId, id }) => [delegationId, id]));
    });
  }
}
