import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ProjectEvents } from '../../projects/index.js';
import { StartMatchRun } from './start-match-run.js';

/** An investor who registers or changes a project in the portal sees where it fits within seconds: a run over that project alone. */
@Injectable()
export class MatchChangedProject implements OnModuleInit {
  constructor(
    private readonly events: ProjectEvents,
    private readonly runs: StartMatchRun,
  ) {}

  onModuleInit(): void {
    this.events.onChanged(async (tx, projectId) => {
      await this.runs.order(tx, { delegationId: null, projectId, includeHistory: false, asOf: null });
    });
  }
}
