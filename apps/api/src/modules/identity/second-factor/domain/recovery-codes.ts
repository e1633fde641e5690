import { createHash, randomBytes } from 'node:crypto';
import { Secret } from 'otpauth';

const COUNT = 10;
/** 120 bits each: too many to guess, also for whoever has the hashes. */
const CODE_BYTES = 15;

/** Ten codes in groups of four, to be written down. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: COUNT }, () =>
    (new Secret({ buffer: Uint8Array.from(randomBytes(CODE_BYTES)).buffer }).base32.match(/.{4}/g) ?? []).join('-'),
  );

/** @param code with or without its hyphens */
export const recoveryCodeSha256 = (code: string): Buffer => createHash('sha256').update(code.replaceAll('-', '')).digest();
