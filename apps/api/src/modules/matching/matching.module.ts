import { Module } from '@nestjs/common';
import { DelegationsModule } from '../delegations/index.js';
import { InterestsModule } from '../interests/index.js';
import { OpportunitiesModule } from '../opportunities/index.js';
import { PrivacyModule } from '../privacy/index.js';
import { ProjectsModule } from '../projects/index.js';
import { RulesModule } from '../rules/index.js';
import { AgreementLinks } from './agreement-links.js';
import { ExecuteMatchRunJob } from './jobs/execute-match-run.job.js';
import { RunStore } from './jobs/run-store.js';
import { RunsUnderWay } from './jobs/runs-under-way.js';
import { SnapshotBuilder } from './jobs/snapshot-builder.js';
import { LinksToLowerModules } from './links-to-lower-modules.js';
import { MatchRunsController } from './match-runs.controller.js';
import { PersonalDataOfMatching } from './personal-data.js';
import { BoardQuery } from './queries/board.query.js';
import { MatchQuery } from './queries/match.query.js';
import { MatchForAgreementQuery } from './queries/match-for-agreement.query.js';
import { MatchRowsQuery } from './queries/match-rows.query.js';
import { RunsQuery } from './queries/runs.query.js';
import { CreateReport } from './reports/create-report.js';
import { MoveReport } from './reports/move-report.js';
import { ReportDocuments } from './reports/report-documents.js';
import { ReportsController } from './reports/reports.controller.js';
import { ReportsQuery } from './reports/reports.query.js';
import { ReportsToMove } from './reports/reports-to-move.js';
import { CancelMatchRun } from './use-cases/cancel-match-run.js';
import { MatchChangedProject } from './use-cases/match-changed-project.js';
import { StartMatchRun } from './use-cases/start-match-run.js';
import { MatchEngine } from './worker/match-engine.js';

const RUNS = [StartMatchRun, CancelMatchRun, MatchChangedProject, ExecuteMatchRunJob, RunStore, RunsUnderWay, SnapshotBuilder, MatchEngine];
const QUERIES = [LinksToLowerModules, RunsQuery, BoardQuery, MatchQuery, MatchRowsQuery, MatchForAgreementQuery, AgreementLinks];
const REPORTS = [PersonalDataOfMatching, CreateReport, MoveReport, ReportsQuery, ReportDocuments, ReportsToMove];

@Module({
  imports: [ProjectsModule, OpportunitiesModule, DelegationsModule, InterestsModule, PrivacyModule, RulesModule],
  controllers: [MatchRunsController, ReportsController],
  providers: [...RUNS, ...QUERIES, ...REPORTS],
  exports: [MatchForAgreementQuery, AgreementLinks, StartMatchRun, CreateReport, MoveReport, RunsQuery, BoardQuery],
})
export class MatchingModule {}
