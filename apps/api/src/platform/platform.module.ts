import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Clock } from './clock/clock.js';
import { CONFIG, type Config } from './config/config.js';
import { DatabaseModule } from './database/database.module.js';
import { PublicAddress } from './http/public-address.js';
import { Jobs } from './jobs/jobs.js';
import { MailTransport } from './mail/mail-transport.js';
import { Outbox } from './mail/outbox.js';
import { SecretBox } from './secrets/secret-box.js';
import { SecurityLog } from './security-log/security-log.js';
import { FileStore } from './storage/file-store.js';
import { WorkSources } from './work/work-sources.js';

@Global()
@Module({
  imports: [DatabaseModule],
  providers: [Clock, FileStore, Jobs, MailTransport, Outbox, PublicAddress, SecretBox, SecurityLog, WorkSources],
  exports: [Clock, FileStore, Jobs, Outbox, PublicAddress, SecretBox, SecurityLog, WorkSources],
})
class PlatformModule {}

@Global()
@Module({})
class ConfigModule {}

/** The technical ground that every module stands on; it knows no business noun. */
export function platform(config: Config): (DynamicModule | typeof PlatformModule)[] {
  return [{ module: ConfigModule, providers: [{ provide: CONFIG, useValue: config }], exports: [CONFIG] }, PlatformModule];
}
