import type { Provider } from '@nestjs/common';
import { Factors } from './factors.js';
import { LastFactor } from './last-factor.js';
import { ProofCheck } from './proof-check.js';
import { SecondFactorQuery } from './second-factor.query.js';
import { BeginAuthenticator } from './use-cases/begin-authenticator.js';
import { ConfirmAuthenticator } from './use-cases/confirm-authenticator.js';
import { PassSecondStep } from './use-cases/pass-second-step.js';
import { RemoveAuthenticator } from './use-cases/remove-authenticator.js';
import { RenewRecoveryCodes } from './use-cases/renew-recovery-codes.js';
import { ResetSecondFactor } from './use-cases/reset-second-factor.js';

export { SecondFactorController } from './second-factor.controller.js';

export const SECOND_FACTOR: Provider[] = [
  Factors,
  LastFactor,
  ProofCheck,
  SecondFactorQuery,
  PassSecondStep,
  BeginAuthenticator,
  ConfirmAuthenticator,
  RenewRecoveryCodes,
  RemoveAuthenticator,
  ResetSecondFactor,
];
