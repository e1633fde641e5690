import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;

/** What the browser keeps; the database keeps only its SHA-256, so a copy of the table opens nothing. */
export const newToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');
export const tokenSha256 = (token: string): Buffer => createHash('sha256').update(token).digest();

/** A session ends after this long without a request, and after `LONGEST_HOURS` in any case. */
export const IDLE_HOURS = 8;
export const LONGEST_HOURS = 7 * 24;
