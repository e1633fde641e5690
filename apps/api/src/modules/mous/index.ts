export { MousModule } from './mous.module.js';
export { AgreementListQuery } from './queries/agreement-list.query.js';
export { AgreementViewQuery } from './queries/agreement-view.query.js';
export { ConfirmAgreement } from './use-cases/confirm-agreement.js';
export { LoadPublicAgreements } from './use-cases/load-public-agreements.js';
export { OpenAgreement } from './use-cases/open-agreement.js';
export { OpenAgreementFromMatch } from './use-cases/open-agreement-from-match.js';
export { RecordMilestone } from './use-cases/record-milestone.js';
