import { Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { AuditController } from './audit.controller.js';
import { AuditLog } from './audit-log.js';
import { AuditedReadings } from './audited-readings.interceptor.js';
import { AuditEntriesQuery } from './queries/audit-entries.query.js';
import { ChainQuery } from './queries/chain.query.js';
import { EarlierVersions } from './queries/earlier-versions.js';
import { HistoryQuery } from './queries/history.query.js';

@Global()
@Module({
  controllers: [AuditController],
  providers: [
    AuditLog,
    HistoryQuery,
    EarlierVersions,
    AuditEntriesQuery,
    ChainQuery,
    { provide: APP_INTERCEPTOR, useClass: AuditedReadings },
  ],
  exports: [AuditLog, HistoryQuery, EarlierVersions],
})
export class AuditModule {}
