import { ErrorBodySchema } from '@bridge/common';
import { breach, type JsonSchema, type Resolve } from './json-schema.js';
import type { FuzzRequest, Operation } from './requests.js';

export interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** What an error tells only when something of the inside leaks out. None of it stands in what the fuzzer sends. */
const INSIDE =
  /node_modules|\/dist\/|\n\s+at |QueryFailedError|TypeORM|syntax error|violates [a-z-]+ constraint|invalid input syntax|duplicate key value|\bselect\b[^"]*\bfrom\b|\binsert into\b|ECONN|Cannot read propert|is not a function|ZodError/i;

/** What is wrong with an answer, or null. `foreign` are words that the caller must never read. */
export function offence(
  operation: Operation,
  { method }: FuzzRequest,
  { statusCode, headers, body }: Answer,
  { foreign, resolve }: { foreign: readonly string[]; resolve: Resolve },
): string | null {
  if (statusCode >= 500) return `answered ${statusCode}`;
  const told = foreign.find((word) => body.includes(word));
  if (told !== undefined) return `tells ${told}`;
  if (headers['x-content-type-options'] !== 'nosniff') return 'came without nosniff';
  if (method === 'HEAD' || method === 'OPTIONS') return null;
  if (statusCode >= 400) return errorOffence(body);
  if (statusCode >= 300 || method !== operation.method) return null;
  return successOffence(operation, statusCode, String(headers['content-type'] ?? ''), body, resolve);
}

function errorOffence(body: string): string | null {
  if (INSIDE.test(body)) return `tells of the inside: ${INSIDE.exec(body)?.[0]}`;
  try {
    return ErrorBodySchema.safeParse(JSON.parse(body)).success ? null : 'is an error of another shape';
  } catch {
    return 'is an error that is no JSON';
  }
}

function successOffence({ responses }: Operation, status: number, type: string, body: string, resolve: Resolve): string | null {
  const promised = responses[String(status)];
  if (!promised) return `answered ${status}, which nobody promised`;
  const schema = (promised.content as Record<string, { schema?: JsonSchema }> | undefined)?.['application/json']?.schema;
  if (!schema) return status === 204 && body !== '' ? 'answered something where nothing was promised' : null;
  if (!type.startsWith('application/json')) return `answered ${type} where JSON was promised`;
  const broken = breach(schema, JSON.parse(body), resolve);
  return broken === null ? null : `is not what was promised: ${broken}`;
}
