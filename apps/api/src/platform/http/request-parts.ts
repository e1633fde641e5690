import type { FieldIssue } from '@bridge/common';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type * as z from 'zod/mini';
import { AppError } from '../app-error.js';
import type { Viewer } from '../viewer.js';
import { compiledOf } from './compiled.js';
import { endpointOf } from './endpoint-of.js';
import { unsoundPart } from './sound-input.js';

/** What the guard leaves on the request. */
export interface BridgeRequest extends FastifyRequest {
  viewer?: Viewer;
}

const ISSUE_CODES: Readonly<Record<string, FieldIssue['code']>> = {
  too_small: 'too-small',
  too_big: 'too-big',
  invalid_type: 'wrong-type',
  invalid_format: 'wrong-format',
  invalid_value: 'not-allowed',
  unrecognized_keys: 'not-allowed',
};

function fieldIssue(issue: z.core.$ZodIssue): FieldIssue {
  const missing = issue.code === 'invalid_type' && issue.input === undefined;
  const limits = Object.entries(issue).filter(([name, value]) => ['minimum', 'maximum'].includes(name) && typeof value === 'number');
  return {
    path: issue.path.join('.'),
    code: missing ? 'required' : (ISSUE_CODES[issue.code] ?? 'wrong-format'),
    params: Object.fromEntries(limits) as FieldIssue['params'],
  };
}

type Part = 'params' | 'query' | 'body';

function validated(part: Part, context: ExecutionContext): unknown {
  const endpoint = endpointOf(context);
  const schema = endpoint?.[part];
  if (!schema) throw new Error(`the endpoint has no schema for its ${part}`);
  const request = context.switchToHttp().getRequest<BridgeRequest>();
  const unsound = unsoundPart(request[part]);
  if (unsound !== null) throw new AppError('request.invalid', {}, { fields: [{ path: unsound, code: 'wrong-format', params: {} }] });
  const result = compiledOf(schema).safeParse(request[part], { reportInput: true });
  if (!result.success) throw new AppError('request.invalid', {}, { fields: result.error.issues.map(fieldIssue) });
  return result.data;
}

/** The path's parameters, by the endpoint's schema. */
export const Params = createParamDecorator((_: unknown, context: ExecutionContext) => validated('params', context));
/** The query, by the endpoint's schema. */
export const Query = createParamDecorator((_: unknown, context: ExecutionContext) => validated('query', context));
/** The body, by the endpoint's schema. */
export const Body = createParamDecorator((_: unknown, context: ExecutionContext) => validated('body', context));

/** Who calls; only for endpoints that want a session. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext): Viewer => {
  const { viewer } = context.switchToHttp().getRequest<BridgeRequest>();
  if (!viewer) throw new AppError('session.required');
  return viewer;
});
