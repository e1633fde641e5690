import type { DatedRule } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/unit-of-work.js';

/** Every dated rule in the order of the lists, incentives first; a match run freezes them. */
@Injectable()
export class RulesForRun {
  async execute(tx: Tx): Promise<DatedRule[]> {
    const rows = await tx.rows<{ rule: DatedRule }>('select rule from dated_rule order by kind, position');
    return rows.map(({ rule }) => rule);
  }
}
