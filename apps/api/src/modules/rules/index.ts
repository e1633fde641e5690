export { RulesForRun } from './queries/rules-for-run.query.js';
export { RulesModule } from './rules.module.js';
export { LoadRules } from './use-cases/load-rules.js';
