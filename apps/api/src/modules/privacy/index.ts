export { PersonalDataSources } from './personal-data-sources.js';
export { PrivacyModule } from './privacy.module.js';
export { LoadNotice } from './use-cases/load-notice.js';
export { NoticeAnswers } from './use-cases/notice-answers.js';
