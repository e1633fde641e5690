export { MousModule } from './mous.module.js';
export { LoadPublicAgreements } from './use-cases/load-public-agreements.js';
export { OpenAgreementFromMatch } from './use-cases/open-agreement-from-match.js';
export { RecordMilestone } from './use-cases/record-milestone.js';
