import { Injectable } from '@nestjs/common';
import { randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../../../platform/viewer.js';
import { SignInSteps } from '../../steps/sign-in-steps.js';
import { IdentityProvider } from '../identity-provider.js';

/** Sends a browser to the identity provider with what only this browser can finish. */
@Injectable()
export class BeginSingleSignOn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly provider: IdentityProvider,
    private readonly steps: SignInSteps,
  ) {}

  /** @throws AppError `not-found`, `unavailable` */
  async execute(): Promise<{ stepToken: string; url: string }> {
    const content = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
    const url = await this.provider.authorizationUrl(content);
    const stepToken = await this.unitOfWork.run(SYSTEM_VIEWER, (tx) => this.steps.begin(tx, 'single-sign-on', { userId: null, content }));
    return { stepToken, url: url.href };
  }
}
