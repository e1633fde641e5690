import { defaultRuleSet, type Snapshot } from '@bridge/matching';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import { OpportunitiesForRun, ZoneQuery } from '../../opportunities/index.js';
import { ProjectsForRun } from '../../projects/index.js';
import { RulesForRun } from '../../rules/index.js';
import { type FrozenInput, freeze } from '../domain/frozen-run.js';

export interface RunScope {
  delegationId: string | null;
  projectId: string | null;
  includeHistory: boolean;
  asOf: string;
}

/** Takes everything that a run may look at out of the records, in one consistent view of them. */
@Injectable()
export class SnapshotBuilder {
  constructor(
    private readonly projects: ProjectsForRun,
    private readonly opportunities: OpportunitiesForRun,
    private readonly zone: ZoneQuery,
    private readonly rules: RulesForRun,
  ) {}

  async build(tx: Tx, scope: RunScope): Promise<{ snapshot: Snapshot; frozen: FrozenInput; ruleSetVersion: string }> {
    const snapshot: Snapshot = {
      asOf: scope.asOf,
      projects: await this.projects.execute(tx, scope),
      opportunities: await this.opportunities.all(tx),
      ...(await this.zone.forRun(tx)),
    };
    const ruleSet = defaultRuleSet(await this.rules.execute(tx));
    return { snapshot, frozen: freeze(snapshot, ruleSet), ruleSetVersion: ruleSet.version };
  }
}
