import * as z from 'zod/mini';
import { defineEndpoint } from './endpoint.js';

/** The whole contract as an OpenAPI 3.1 document, for whoever writes a program against it. */
export const readOpenApi = defineEndpoint({
  method: 'GET',
  path: '/openapi.json',
  access: 'signed-in',
  response: z.record(z.string(), z.unknown()),
});
