import type { beginPasskeySignIn, ResponseOf } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../../../platform/viewer.js';
import { SignInSteps } from '../../steps/sign-in-steps.js';
import { RelyingParty } from '../relying-party.js';

/** Asks whichever passkey the device has for this portal; it names no account, so it tells of none. */
@Injectable()
export class BeginPasskeySignIn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly party: RelyingParty,
    private readonly steps: SignInSteps,
  ) {}

  /** @throws AppError `passkey.unavailable` */
  async execute(): Promise<{ stepToken: string; options: ResponseOf<typeof beginPasskeySignIn> }> {
    const options = await this.party.requestOptions();
    const content = { challenge: options.challenge };
    const stepToken = await this.unitOfWork.run(SYSTEM_VIEWER, (tx) => this.steps.begin(tx, 'passkey-sign-in', { userId: null, content }));
    return { stepToken, options };
  }
}
