export { DelegationsModule } from './delegations.module.js';
export { DelegationsQuery } from './delegations.query.js';
export { FindOrCreateDelegation, type GivenDelegation } from './find-or-create-delegation.js';
export { LatestRuns } from './latest-runs.js';
