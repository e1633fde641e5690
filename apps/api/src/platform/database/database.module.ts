import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CONFIG, type Config } from '../config/config.js';
import { Connections, prepareConnection } from './connections.js';
import { UnitOfWork } from './unit-of-work.js';

/** Connections for requests; the jobs have a small pool of their own. */
const POOL_SIZE = 12;

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [CONFIG],
      useFactory: (config: Config) => ({
        type: 'postgres' as const,
        url: config.databaseUrl,
        // Each module names its own entities; a glob would load files behind the module system's back.
        autoLoadEntities: true,
        synchronize: false,
        poolSize: POOL_SIZE,
        retryAttempts: 0,
        extra: { connectionTimeoutMillis: 5_000, application_name: 'bridge-api', onConnect: prepareConnection },
      }),
    }),
  ],
  providers: [Connections, UnitOfWork],
  exports: [Connections, UnitOfWork],
})
export class DatabaseModule {}
