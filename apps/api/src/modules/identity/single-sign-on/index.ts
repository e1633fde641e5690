import type { Provider } from '@nestjs/common';
import { IdentityProvider } from './identity-provider.js';
import { BeginSingleSignOn } from './use-cases/begin-single-sign-on.js';
import { FinishSingleSignOn } from './use-cases/finish-single-sign-on.js';

export { SingleSignOnController } from './single-sign-on.controller.js';

export const SINGLE_SIGN_ON: Provider[] = [IdentityProvider, BeginSingleSignOn, FinishSingleSignOn];
