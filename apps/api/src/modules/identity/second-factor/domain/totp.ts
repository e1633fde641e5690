import { Secret, TOTP } from 'otpauth';

/** RFC 6238 as every authenticator reads it. */
const ALGORITHM = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
/** A code of the step before or after counts too: clocks of phones differ. */
const WINDOW_STEPS = 1;
/** 160 bits, as long as what the hash gives (RFC 4226). */
const SECRET_BYTES = 20;
const ISSUER = 'Saemangeum Bridge';

export const newSecret = (): Uint8Array => new Secret({ size: SECRET_BYTES }).bytes;

const secretOf = (bytes: Uint8Array): Secret => new Secret({ buffer: Uint8Array.from(bytes).buffer });

/** The secret as a person types it and as a QR code carries it. */
export function printedSecret(bytes: Uint8Array, account: string): { secret: string; uri: string } {
  const secret = secretOf(bytes);
  return { secret: secret.base32, uri: new TOTP({ ...ALGORITHM, issuer: ISSUER, label: account, secret }).toString() };
}

/** The time step whose code this is, or null for a wrong code. A step is accepted once, so the caller keeps it. */
export function stepOfCode(bytes: Uint8Array, code: string, now: Date): number | null {
  const timestamp = now.getTime();
  const delta = TOTP.validate({ ...ALGORITHM, token: code, secret: secretOf(bytes), timestamp, window: WINDOW_STEPS });
  return delta === null ? null : Math.floor(timestamp / (ALGORITHM.period * 1000)) + delta;
}
