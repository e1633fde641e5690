import { Global, Module } from '@nestjs/common';
import { AuditController } from './audit.controller.js';
import { AuditLog } from './audit-log.js';
import { HistoryQuery } from './history.query.js';

@Global()
@Module({ controllers: [AuditController], providers: [AuditLog, HistoryQuery], exports: [AuditLog] })
export class AuditModule {}
