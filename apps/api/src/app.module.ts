import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { MODULES } from './modules/index.js';
import type { Config } from './platform/config/config.js';
import { AccessGuard } from './platform/http/access.guard.js';
import { OpenApiController } from './platform/http/open-api.controller.js';
import { platform } from './platform/platform.module.js';

@Module({ controllers: [OpenApiController], providers: [{ provide: APP_GUARD, useClass: AccessGuard }] })
class AppModule {}

/** The application: the platform, told what it must know from outside, and every module. */
export function appModule(config: Config): DynamicModule {
  return { module: AppModule, imports: [...platform(config), ...MODULES] };
}
