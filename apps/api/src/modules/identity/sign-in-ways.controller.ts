import { type ResponseOf, readSignInWays } from '@bridge/common';
import { Controller } from '@nestjs/common';
import { PublicAddress } from '../../platform/http/public-address.js';
import { Serves } from '../../platform/http/serves.js';
import { IdentityProvider } from './single-sign-on/identity-provider.js';

@Controller()
export class SignInWaysController {
  constructor(
    private readonly address: PublicAddress,
    private readonly provider: IdentityProvider,
  ) {}

  @Serves(readSignInWays)
  async read(): Promise<ResponseOf<typeof readSignInWays>> {
    return { passkeyOrigin: this.address.passkeyHost() === null ? null : this.address.origin(), singleSignOn: this.provider.isConfigured };
  }
}
