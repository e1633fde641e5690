import { Foundation1795500000100 } from './1795500000100-foundation.js';
import { Projects1795500000200 } from './1795500000200-projects.js';
import { Opportunities1795500000300 } from './1795500000300-opportunities.js';
import { Interests1795500000600 } from './1795500000600-interests.js';
import { Agreements1795500000700 } from './1795500000700-agreements.js';

/** In the order in which they run. A migration that has landed is never edited. */
export const MIGRATIONS = [
  Foundation1795500000100,
  Projects1795500000200,
  Opportunities1795500000300,
  Interests1795500000600,
  Agreements1795500000700,
];
