import { rest } from './rest.js';
import { start } from './start.js';

export const catalog = { ...start, ...rest };
