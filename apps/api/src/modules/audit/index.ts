export { AuditModule } from './audit.module.js';
export { type AuditedAct, AuditLog, aboutPerson, changesBetween, type FieldChange } from './audit-log.js';
export { canonicalJson } from './domain/canonical-json.js';
export { type ChainHead, chained, type EntryContent, GENESIS_HASH } from './domain/chain.js';
export { asToday, EarlierVersions } from './queries/earlier-versions.js';
export { HistoryQuery } from './queries/history.query.js';
