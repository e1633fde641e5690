import * as z from 'zod/mini';
import { defineEndpoint } from '../endpoint/endpoint.js';
import { DatedRuleSchema } from './dated-rule.js';

export const listRules = defineEndpoint({
  method: 'GET',
  path: '/rules',
  access: 'rule.read',
  response: z.object({
    rows: z.array(DatedRuleSchema),
    sources: z.record(z.string(), z.object({ title: z.string(), url: z.nullable(z.string()) })),
  }),
});
