import type { Assessment, listProjectMatches, MatchRow, MatchView, ResponseOf } from '@bridge/common';
import { assess, compile } from '@bridge/matching';
import { Injectable } from '@nestjs/common';
import { notFound } from '../../../platform/app-error.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { seesAll, type Viewer } from '../../../platform/viewer.js';
import { InterestsQuery } from '../../interests/index.js';
import { OpportunityRowsQuery } from '../../opportunities/index.js';
import { ProjectRowsQuery } from '../../projects/index.js';
import { thaw } from '../domain/frozen-run.js';
import { frozenInput } from './frozen-input.js';
import { MatchRowsQuery } from './match-rows.query.js';
import { RunsQuery } from './runs.query.js';

const ALTERNATIVES = 3;
const BEST_SHOWN = 10;

/** One match with the reason for every criterion, made again by the engine from the frozen input of its run. */
@Injectable()
export class MatchQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly runs: RunsQuery,
    private readonly matches: MatchRowsQuery,
    private readonly projects: ProjectRowsQuery,
    private readonly opportunities: OpportunityRowsQuery,
    private readonly interests: InterestsQuery,
  ) {}

  read(viewer: Viewer, id: string): Promise<MatchView> {
    return this.unitOfWork.read(viewer, async (tx) => {
      const match = await this.visible(tx, id);
      // A run stays readable, and so does the report that somebody signed, when an import that brought its records is undone.
      const project = await this.projects.evenHidden(tx, match.project.id);
      const opportunity = await this.opportunities.evenHidden(tx, match.opportunity.id);
      if (!project || !opportunity) throw notFound('match');
      return {
        match,
        run: await this.runs.one(tx, match.runId),
        project,
        opportunity,
        assessment: await this.assessment(tx, match),
        alternatives: await this.#alternatives(tx, match),
        interestShown: await this.interests.isShown(tx, project.id, opportunity.id),
      };
    });
  }

  ofProject(viewer: Viewer, projectId: string): Promise<ResponseOf<typeof listProjectMatches>> {
    return this.unitOfWork.read(viewer, async (tx) => {
      const [project] = await this.projects.byIds(tx, [projectId]);
      if (!project) throw notFound('project');
      const run = await this.runs.newestOver(tx, projectId);
      if (!run) return { run, rows: [] };
      const rest = `where m.run_id = $1 and m.project_id = $2 and m.rank_for_project > 0 order by m.rank_for_project limit ${BEST_SHOWN}`;
      return { run, rows: await this.matches.where(tx, rest, [run.id, projectId]) };
    });
  }

  /** @throws AppError `not-found` also for a match of somebody else's project */
  async visible(tx: Tx, id: string): Promise<MatchRow> {
    const own = !seesAll(tx.viewer)
      ? 'and exists (select 1 from project p where p.id = m.project_id and p.organisation_id = $2 and p.hidden_at is null)'
      : '';
    const params = !seesAll(tx.viewer) ? [id, tx.viewer.organisationId] : [id];
    const [match] = await this.matches.where(tx, `where m.id = $1 ${own}`, params);
    if (!match) throw notFound('match');
    return match;
  }

  /** The engine judges a pair by the pair alone, so only the two records of the frozen input are compiled. */
  async assessment(tx: Tx, { runId, project, opportunity }: MatchRow): Promise<Assessment> {
    const input = await frozenInput(tx, runId);
    if (!input) throw notFound('match-run');
    const { snapshot, ruleSet } = thaw(input);
    const pair = {
      ...snapshot,
      projects: snapshot.projects.filter(({ id }) => id === project.id),
      opportunities: snapshot.opportunities.filter(({ id }) => id === opportunity.id),
    };
    return assess(compile(pair, ruleSet), project.id, opportunity.id);
  }

  /** The best other sites that are not ruled out. */
  #alternatives(tx: Tx, { runId, project, opportunity }: MatchRow): Promise<MatchRow[]> {
    const rest = `where m.run_id = $1 and m.project_id = $2 and m.opportunity_id <> $3 and m.gate <> 'no' and m.rank_for_project > 0
      order by m.rank_for_project limit ${ALTERNATIVES}`;
    return this.matches.where(tx, rest, [runId, project.id, opportunity.id]);
  }
}
