import type { Catalog } from '../catalog.js';
import { rest } from './rest.js';
import { start } from './start.js';

export const catalog: Catalog = { ...start, ...rest };
