import { Foundation1795500000100 } from './1795500000100-foundation.js';

/** In the order in which they run. A migration that has landed is never edited. */
export const MIGRATIONS = [Foundation1795500000100];
