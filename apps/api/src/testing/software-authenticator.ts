import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
const HAS_CREDENTIAL = 0x40;

const sha256 = (bytes: string | Buffer): Buffer => createHash('sha256').update(bytes).digest();
const uint = (value: number, bytes: number): Buffer => {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntBE(value, 0, bytes);
  return buffer;
};

interface Ceremony {
  challenge: string;
  /** What the browser writes down; left out for the page's own. */
  origin?: string;
  rpId?: string;
  verified?: boolean;
}

/** One passkey on a device that does what a browser and an authenticator do together (WebAuthn level 3, ES256), and lies when told to. */
export class SoftwareAuthenticator {
  readonly id = randomBytes(16).toString('base64url');
  counter = 0;
  readonly #keys: { publicKey: KeyObject; privateKey: KeyObject } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

  constructor(
    private readonly origin: string,
    private userHandle = '',
  ) {}

  create({ user, ...options }: Ceremony & { user: { id: string } }) {
    this.userHandle = user.id;
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', Uint8Array.from(Buffer.concat([this.#data(options, HAS_CREDENTIAL), this.#credential()]))],
    ]);
    const attestationObject = Buffer.from(isoCBOR.encode(attestation as never)).toString('base64url');
    return this.#answer({ clientDataJSON: this.#clientData('webauthn.create', options).toString('base64url'), attestationObject });
  }

  get(options: Ceremony & { userHandle?: string }) {
    this.counter += 1;
    const clientData = this.#clientData('webauthn.get', options);
    const data = this.#data(options, 0);
    return this.#answer({
      clientDataJSON: clientData.toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature: sign('sha256', Buffer.concat([data, sha256(clientData)]), this.#keys.privateKey).toString('base64url'),
      userHandle: options.userHandle ?? this.userHandle,
    });
  }

  #answer<R>(response: R) {
    return { id: this.id, rawId: this.id, type: 'public-key' as const, response };
  }

  #clientData(type: string, { challenge, origin = this.origin }: Ceremony): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  }

  #data({ rpId = new URL(this.origin).hostname, verified = true }: Ceremony, flags: number): Buffer {
    const seen = USER_PRESENT | (verified ? USER_VERIFIED : 0) | flags;
    return Buffer.concat([sha256(rpId), Buffer.of(seen), uint(this.counter, 4)]);
  }

  #credential(): Buffer {
    const { x = '', y = '' } = this.#keys.publicKey.export({ format: 'jwk' });
    const key = new Map<number, unknown>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Uint8Array.from(Buffer.from(x, 'base64url'))],
      [-3, Uint8Array.from(Buffer.from(y, 'base64url'))],
    ]);
    const id = Buffer.from(this.id, 'base64url');
    return Buffer.concat([Buffer.alloc(16), uint(id.length, 2), id, isoCBOR.encode(key as never)]);
  }
}
