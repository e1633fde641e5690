export { AgreementLinks } from './agreement-links.js';
export { MatchingModule } from './matching.module.js';
export { BoardQuery } from './queries/board.query.js';
export { MatchQuery } from './queries/match.query.js';
export { type MatchForAgreement, MatchForAgreementQuery } from './queries/match-for-agreement.query.js';
export { RunsQuery } from './queries/runs.query.js';
export { CreateReport } from './reports/create-report.js';
export { MoveReport } from './reports/move-report.js';
export { StartMatchRun } from './use-cases/start-match-run.js';
