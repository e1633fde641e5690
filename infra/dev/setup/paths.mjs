import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const root = path.resolve(fileURLToPath(new URL('../../..', import.meta.url)));

/** A path somebody typed: relative to where they typed it, also when npm changed the folder in between. */
export function fromTyped(typed) {
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), typed);
}
