import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { VIEWER_SOURCE } from '../../platform/http/access.guard.js';
import { IdentityController } from './identity.controller.js';
import { PASSKEYS, PasskeyController } from './passkeys/index.js';
import { UserEntity } from './persistence/user.entity.js';
import { DemoSignInsQuery } from './queries/demo-sign-ins.query.js';
import { ViewerQuery } from './queries/viewer.query.js';
import { SECOND_FACTOR, SecondFactorController } from './second-factor/index.js';
import { SessionAnswers } from './session-answers.js';
import { SessionCookie } from './session-cookie.js';
import { SessionViewers } from './session-viewers.js';
import { SignInWaysController } from './sign-in-ways.controller.js';
import { SINGLE_SIGN_ON, SingleSignOnController } from './single-sign-on/index.js';
import { SignInSteps } from './steps/sign-in-steps.js';
import { StepCookie } from './steps/step-cookie.js';
import { AddUser } from './use-cases/add-user.js';
import { OpenSession } from './use-cases/open-session.js';
import { SignIn } from './use-cases/sign-in.js';
import { SignOut } from './use-cases/sign-out.js';
import { ViewAs } from './use-cases/view-as.js';

// Global, because the guard of every module asks it who calls.
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([UserEntity])],
  controllers: [IdentityController, SecondFactorController, PasskeyController, SingleSignOnController, SignInWaysController],
  providers: [
    SignIn,
    OpenSession,
    SignInSteps,
    StepCookie,
    SessionAnswers,
    ...SECOND_FACTOR,
    ...PASSKEYS,
    ...SINGLE_SIGN_ON,
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
