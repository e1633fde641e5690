import {
  type BodyOf,
  cancelMatchRun,
  listMatches,
  listMatchRuns,
  listProjectMatches,
  type ParamsOf,
  type QueryOf,
  type ResponseOf,
  readMatch,
  readMatchRun,
  startMatchRun,
} from '@bridge/common';
import { Controller } from '@nestjs/common';
import { Body, Caller, Params, Query } from '../../platform/http/request-parts.js';
import { Serves } from '../../platform/http/serves.js';
import type { Viewer } from '../../platform/viewer.js';
import { BoardQuery } from './queries/board.query.js';
import { MatchQuery } from './queries/match.query.js';
import { RunsQuery } from './queries/runs.query.js';
import { CancelMatchRun } from './use-cases/cancel-match-run.js';
import { StartMatchRun } from './use-cases/start-match-run.js';

@Controller()
export class MatchRunsController {
  constructor(
    private readonly starting: StartMatchRun,
    private readonly cancelling: CancelMatchRun,
    private readonly runs: RunsQuery,
    private readonly board: BoardQuery,
    private readonly matches: MatchQuery,
  ) {}

  @Serves(startMatchRun)
  start(@Caller() viewer: Viewer, @Body() body: BodyOf<typeof startMatchRun>): Promise<ResponseOf<typeof startMatchRun>> {
    return this.starting.execute(viewer, body);
  }

  @Serves(listMatchRuns)
  async list(@Caller() viewer: Viewer): Promise<ResponseOf<typeof listMatchRuns>> {
    return { rows: await this.runs.list(viewer) };
  }

  @Serves(readMatchRun)
  read(@Caller() viewer: Viewer, @Params() { id }: ParamsOf<typeof readMatchRun>): Promise<ResponseOf<typeof readMatchRun>> {
    return this.runs.read(viewer, id);
  }

  @Serves(cancelMatchRun)
  cancel(@Caller() viewer: Viewer, @Params() { id }: ParamsOf<typeof cancelMatchRun>): Promise<ResponseOf<typeof cancelMatchRun>> {
    return this.cancelling.execute(viewer, id);
  }

  @Serves(listMatches)
  listMatches(
    @Caller() viewer: Viewer,
    @Params() { id }: ParamsOf<typeof listMatches>,
    @Query() filter: QueryOf<typeof listMatches>,
  ): Promise<ResponseOf<typeof listMatches>> {
    return this.board.read(viewer, id, filter);
  }

  @Serves(readMatch)
  readMatch(@Caller() viewer: Viewer, @Params() { id }: ParamsOf<typeof readMatch>): Promise<ResponseOf<typeof readMatch>> {
    return this.matches.read(viewer, id);
  }

  @Serves(listProjectMatches)
  ofProject(
    @Caller() viewer: Viewer,
    @Params() { id }: ParamsOf<typeof listProjectMatches>,
  ): Promise<ResponseOf<typeof listProjectMatches>> {
    return this.matches.ofProject(viewer, id);
  }
}
