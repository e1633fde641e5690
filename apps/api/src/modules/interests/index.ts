export { AnsweredInterests } from './answered-interests.js';
export { InterestsModule } from './interests.module.js';
export { InterestsQuery } from './interests.query.js';
