import { SINGLE_SIGN_ON_PATH } from '@bridge/common';
import { Inject, Injectable, Logger } from '@nestjs/common';
import * as oidc from 'openid-client';
import { AppError, notFound } from '../../../platform/app-error.js';
import { CONFIG, type Config } from '../../../platform/config/config.js';
import { PublicAddress } from '../../../platform/http/public-address.js';

/** What one sign-in was begun with, and its end is held against. */
export interface Begun {
  state: string;
  nonce: string;
  verifier: string;
}

export interface ProvenIdentity {
  issuer: string;
  subject: string;
  /** In small letters; null unless the provider has checked that it is this person's. */
  verifiedEmail: string | null;
}

const codeOf = (error: unknown): string =>
  error instanceof Error ? `${error.name} ${(error as { code?: string }).code ?? ''}` : 'unknown';

/** The officials' identity provider (OpenID Connect): authorization code with PKCE, state and nonce. */
@Injectable()
export class IdentityProvider {
  readonly #logger = new Logger('single sign-on');
  #discovered: Promise<oidc.Configuration> | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly address: PublicAddress,
  ) {}

  get isConfigured(): boolean {
    return this.config.singleSignOn !== null;
  }

  /** @throws AppError `not-found` where there is no provider, `unavailable` where it does not answer */
  async authorizationUrl({ state, nonce, verifier }: Begun): Promise<URL> {
    return oidc.buildAuthorizationUrl(await this.#discovery(), {
      redirect_uri: this.#redirectUri(),
      scope: 'openid email',
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
  }

  /** Who signed in, from the query of the redirect. @throws AppError `single-sign-on.failed`, `unavailable` */
  async identityOf(query: string, { state, nonce, verifier }: Begun): Promise<ProvenIdentity> {
    const provider = await this.#discovery();
    try {
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
      const tokens = await oidc.authorizationCodeGrant(provider, new URL(`${this.#redirectUri()}?${query}`), checks);
      const claims = tokens.claims();
      if (!claims) throw new Error('the provider sent no identity');
      const person = await oidc.fetchUserInfo(provider, tokens.access_token, claims.sub);
      const verifiedEmail = person.email_verified === true && person.email ? person.email.toLowerCase() : null;
      return { issuer: claims.iss, subject: claims.sub, verifiedEmail };
    } catch (error) {
      // The code alone: what the provider sent may name people and hold secrets.
      this.#logger.warn(`a sign-in was not finished: ${codeOf(error)}`);
      throw new AppError('single-sign-on.failed');
    }
  }

  #redirectUri(): string {
    return `${this.address.origin()}${SINGLE_SIGN_ON_PATH}`;
  }

  async #discovery(): Promise<oidc.Configuration> {
    const given = this.config.singleSignOn;
    if (!given) throw notFound('single-sign-on');
    const issuer = new URL(given.issuer);
    // Without TLS on this very machine alone, which the configuration sees to.
    const insecure = issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : [];
    // The signature of the identity is checked as well: TLS tells from where it came, not who wrote it.
    const execute = [oidc.enableNonRepudiationChecks, ...insecure];
    this.#discovered ??= oidc.discovery(issuer, given.clientId, given.clientSecret, undefined, { execute });
    try {
      return await this.#discovered;
    } catch (error) {
      this.#discovered = undefined;
      this.#logger.warn(`the provider does not answer: ${codeOf(error)}`);
      throw new AppError('unavailable');
    }
  }
}
