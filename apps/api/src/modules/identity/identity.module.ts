import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { VIEWER_SOURCE } from '../../platform/http/access.guard.js';
import { PrivacyModule } from '../privacy/index.js';
import { AccountController } from './account/account.controller.js';
import { AccountQuery } from './account/account.query.js';
import { ChangePassword } from './account/change-password.js';
import { ChangeProfile } from './account/change-profile.js';
import { EndSessions } from './account/end-sessions.js';
import { RequestPasswordReset } from './account/request-password-reset.js';
import { ResetPassword } from './account/reset-password.js';
import { SetPassword } from './account/set-password.js';
import { ERASURE, ErasureController } from './erasure/index.js';
import { IdentityController } from './identity.controller.js';
import { PASSKEYS, PasskeyController } from './passkeys/index.js';
import { UserEntity } from './persistence/user.entity.js';
import { DemoSignInsQuery } from './queries/demo-sign-ins.query.js';
import { ViewerQuery } from './queries/viewer.query.js';
import { RateLimits } from './rate-limits.js';
import { SECOND_FACTOR, SecondFactorController } from './second-factor/index.js';
import { SessionAnswers } from './session-answers.js';
import { SessionCookie } from './session-cookie.js';
import { SessionViewers } from './session-viewers.js';
import { SignInWaysController } from './sign-in-ways.controller.js';
import { SINGLE_SIGN_ON, SingleSignOnController } from './single-sign-on/index.js';
import { SignInSteps } from './steps/sign-in-steps.js';
import { StepCookie } from './steps/step-cookie.js';
import { AddUser } from './use-cases/add-user.js';
import { BecomeInvestor } from './use-cases/become-investor.js';
import { OpenSession } from './use-cases/open-session.js';
import { SignIn } from './use-cases/sign-in.js';
import { SignOut } from './use-cases/sign-out.js';
import { ViewAs } from './use-cases/view-as.js';
import { AcceptInvitation } from './users/accept-invitation.js';
import { InvitationsQuery } from './users/invitations.query.js';
import { InviteFirstAdministrator } from './users/invite-first-administrator.js';
import { InviteUser } from './users/invite-user.js';
import { ManageUser } from './users/manage-user.js';
import { ManagedUsers } from './users/managed-users.js';
import { UsersController } from './users/users.controller.js';
import { UsersQuery } from './users/users.query.js';

const SESSIONS = [
  SignIn,
  OpenSession,
  SignInSteps,
  StepCookie,
  SessionAnswers,
  SignOut,
  ViewAs,
  ViewerQuery,
  DemoSignInsQuery,
  SessionCookie,
  SessionViewers,
];
const ACCOUNTS = [AccountQuery, ChangeProfile, ChangePassword, EndSessions, RateLimits, RequestPasswordReset, ResetPassword, SetPassword];
const USERS = [
  AddUser,
  AcceptInvitation,
  BecomeInvestor,
  InvitationsQuery,
  InviteFirstAdministrator,
  InviteUser,
  ManagedUsers,
  ManageUser,
  UsersQuery,
];

// Global, because the guard of every module asks it who calls.
@Global()
@Module({
  imports: [PrivacyModule, TypeOrmModule.forFeature([UserEntity])],
  controllers: [
    IdentityController,
    AccountController,
    UsersController,
    SecondFactorController,
    PasskeyController,
    SingleSignOnController,
    SignInWaysController,
    ErasureController,
  ],
  providers: [
    ...SESSIONS,
    ...SECOND_FACTOR,
    ...PASSKEYS,
    ...SINGLE_SIGN_ON,
    ...ACCOUNTS,
    ...USERS,
    ...ERASURE,
    { provide: VIEWER_SOURCE, useExisting: SessionViewers },
  ],
  exports: [AddUser, BecomeInvestor, ViewerQuery, VIEWER_SOURCE, DemoSignInsQuery, RateLimits],
})
export class IdentityModule {}
