import { type LocalisedText, SHORTEST_PASSWORD } from '@bridge/common';
import { AppError } from '../../../platform/app-error.js';
import { commonPasswords } from './common-passwords.js';

/** Whose password it is to be. */
export interface PasswordOwner {
  email: string;
  company: LocalisedText | null;
}

/** Shorter words stand in many passwords by chance; two characters of Chinese or Korean are a whole name. */
const SHORTEST_WORD = 4;
const SHORTEST_NAME = 2;
/** One, two or three characters over and over tell nothing, however long they go on. */
const FEWEST_CHARACTERS = 4;

let common: ReadonlySet<string> | undefined;

/** Full width and half width, large and small letters are the same to whoever guesses. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase();
const lettersOf = (text: string): string => folded(text).replaceAll(/[^\p{L}\p{N}]/gu, '');

function wordsOf({ email, company }: PasswordOwner): string[] {
  const names = company ? [company.ko, company.zh, company.en].filter((name) => name !== null) : [];
  const words = [email, email.split('@')[0] ?? '', ...names].map(lettersOf);
  return words.filter((word) => word.length >= (/[\p{Script=Han}\p{Script=Hangul}]/u.test(word) ? SHORTEST_NAME : SHORTEST_WORD));
}

/**
 * Refuses what would be guessed first. Length is the contract's; anything else is allowed in a password.
 * @throws AppError `password.common`, `password.holds-name`
 */
export function assertGoodPassword(password: string, owner: PasswordOwner): void {
  common ??= commonPasswords(SHORTEST_PASSWORD);
  const text = folded(password);
  if (common.has(text) || new Set(text).size < FEWEST_CHARACTERS) throw new AppError('password.common');
  if (wordsOf(owner).some((word) => lettersOf(password).includes(word))) throw new AppError('password.holds-name');
}
