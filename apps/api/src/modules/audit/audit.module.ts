import { Global, Module } from '@nestjs/common';
import { READING_LOG } from '../../platform/http/audited-readings.interceptor.js';
import { AuditController } from './audit.controller.js';
import { AuditLog } from './audit-log.js';
import { AuditEntriesQuery } from './queries/audit-entries.query.js';
import { ChainQuery } from './queries/chain.query.js';
import { EarlierVersions } from './queries/earlier-versions.js';
import { HistoryQuery } from './queries/history.query.js';
import { ReadingEntries } from './reading-entries.js';

@Global()
@Module({
  controllers: [AuditController],
  providers: [AuditLog, HistoryQuery, EarlierVersions, AuditEntriesQuery, ChainQuery, { provide: READING_LOG, useClass: ReadingEntries }],
  exports: [AuditLog, HistoryQuery, EarlierVersions, READING_LOG],
})
export class AuditModule {}
