export { AuditModule } from './audit.module.js';
export { AuditLog, changesBetween, type FieldChange } from './audit-log.js';
