import type { listRules, ResponseOf } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';
import { RulesForRun } from './rules-for-run.query.js';

/** The rules with where they were read. */
@Injectable()
export class RulesQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rules: RulesForRun,
  ) {}

  list(viewer: Viewer): Promise<ResponseOf<typeof listRules>> {
    return this.unitOfWork.read(viewer, async (tx) => {
      const rows = await this.rules.execute(tx);
      // The whole register: other pages name sources too, and it is short.
      const sources = await tx.rows<{ key: string; title: string; url: string | null }>(
        'select key, title, url from rule_source order by key',
      );
      return { rows, sources: Object.fromEntries(sources.map(({ key, ...source }) => [key, source])) };
    });
  }
}
