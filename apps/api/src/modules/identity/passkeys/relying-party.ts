import type { addPasskey, BodyOf, signInByPasskey } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type WebAuthnCredential,
} from '@simplewebauthn/server';
import { AppError } from '../../../platform/app-error.js';
import { PublicAddress } from '../../../platform/http/public-address.js';

const NAME = 'Saemangeum Bridge';
const TIMEOUT_MS = 5 * 60_000;
/** Ed25519, ECDSA P-256 and RSA: what the authenticators in use can do. */
const ALGORITHMS = [-8, -7, -257];

type NewCredential = BodyOf<typeof addPasskey>['credential'];
type Assertion = BodyOf<typeof signInByPasskey>['credential'];

interface Owner {
  id: string;
  email: string;
  displayName: string;
}

/** What stands for the account inside a passkey: nothing that names a person. */
export const handleOf = (userId: string): Buffer => Buffer.from(userId.replaceAll('-', ''), 'hex');

/** The WebAuthn ceremonies, always for the portal's own address and with the owner checked by the device. */
@Injectable()
export class RelyingParty {
  constructor(private readonly address: PublicAddress) {}

  /** @throws AppError `passkey.unavailable` */
  creationOptions(owner: Owner, knownIds: readonly string[]): Promise<PublicKeyCredentialCreationOptionsJSON> {
    return generateRegistrationOptions({
      rpName: NAME,
      rpID: this.#host(),
      userName: owner.email,
      userDisplayName: owner.displayName,
      userID: Uint8Array.from(handleOf(owner.id)),
      timeout: TIMEOUT_MS,
      attestationType: 'none',
      excludeCredentials: knownIds.map((id) => ({ id })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      supportedAlgorithmIDs: ALGORITHMS,
    });
  }

  /** @throws AppError `passkey.unavailable` */
  requestOptions(): Promise<PublicKeyCredentialRequestOptionsJSON> {
    return generateAuthenticationOptions({ rpID: this.#host(), userVerification: 'required', timeout: TIMEOUT_MS });
  }

  /** @throws AppError `passkey.refused` */
  async registered(credential: NewCredential, challenge: string): Promise<WebAuthnCredential> {
    const verified = await refusing(() =>
      verifyRegistrationResponse({
        response: { ...credential, clientExtensionResults: {} } as RegistrationResponseJSON,
        expectedChallenge: challenge,
        expectedOrigin: this.address.origin(),
        expectedRPID: this.#host(),
        requireUserVerification: true,
        supportedAlgorithmIDs: ALGORITHMS,
      }),
    );
    if (!verified.verified) throw new AppError('passkey.refused');
    return verified.registrationInfo.credential;
  }

  /** Returns the new counter. @throws AppError `passkey.refused` */
  async asserted(assertion: Assertion, challenge: string, credential: WebAuthnCredential): Promise<number> {
    const { verified, authenticationInfo } = await refusing(() =>
      verifyAuthenticationResponse({
        response: { ...assertion, clientExtensionResults: {} } as AuthenticationResponseJSON,
        expectedChallenge: challenge,
        expectedOrigin: this.address.origin(),
        expectedRPID: this.#host(),
        credential,
        requireUserVerification: true,
      }),
    );
    if (!verified) throw new AppError('passkey.refused');
    return authenticationInfo.newCounter;
  }

  #host(): string {
    const host = this.address.passkeyHost();
    if (host === null) throw new AppError('passkey.unavailable');
    return host;
  }
}

// The library throws for every way in which an answer can be wrong; which one it was is of no use to an honest caller.
async function refusing<T>(verify: () => Promise<T>): Promise<T> {
  try {
    return await verify();
  } catch {
    throw new AppError('passkey.refused');
  }
}
