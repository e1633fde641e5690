import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { VIEWER_SOURCE } from '../../platform/http/access.guard.js';
import { IdentityController } from './identity.controller.js';
import { UserEntity } from './persistence/user.entity.js';
import { DemoSignInsQuery } from './queries/demo-sign-ins.query.js';
import { ViewerQuery } from './queries/viewer.query.js';
import { SessionCookie } from './session-cookie.js';
import { SessionViewers } from './session-viewers.js';
import { AddUser } from './use-cases/add-user.js';
import { SignIn } from './use-cases/sign-in.js';
import { SignOut } from './use-cases/sign-out.js';
import { ViewAs } from './use-cases/view-as.js';

// Global, because the guard of every module asks it who calls.
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([UserEntity])],
  controllers: [IdentityController],
  providers: [
    SignIn,
    SignOut,
    ViewAs,
    AddUser,
    ViewerQuery,
    DemoSignInsQuery,
    SessionCookie,
    SessionViewers,
    { provide: VIEWER_SOURCE, useExisting: SessionViewers },
  ],
  exports: [AddUser, ViewerQuery, VIEWER_SOURCE, DemoSignInsQuery],
})
export class IdentityModule {}
