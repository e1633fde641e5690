import type { Endpoint, ResponseOf } from '@bridge/common';
import { ApiError, errorOf } from './api-error.js';
import type { AnyArgs, CallArgs } from './call-args.js';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Address of a call: parameters in the path, the rest as query; lists repeat their name, empty values are left out. */
export function urlOf(endpoint: Endpoint, { params, query }: AnyArgs): string {
  const given = isRecord(params) ? params : {};
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(given[name])));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(isRecord(query) ? query : {}))
    for (const item of Array.isArray(value) ? value : [value])
      if (item !== undefined && item !== null && item !== '') search.append(name, String(item));
  const text = search.toString();
  return `/api${path}${text && `?${text}`}`;
}

/** Sends the call and gives the answer back as it came; throws {@link ApiError} for every answer that is not a success. */
export async function send(endpoint: Endpoint, args: AnyArgs, signal?: AbortSignal): Promise<Response> {
  const headers: Record<string, string> = { Accept: endpoint.file ? '*/*' : 'application/json' };
  // Browsers do not let another site set this header without asking, so its presence proves that the portal itself is calling.
  if (endpoint.method !== 'GET') headers['X-Bridge-Request'] = '1';
  if (args.body !== undefined) headers['Content-Type'] = 'application/json';
  const response = await fetch(urlOf(endpoint, args), {
    method: endpoint.method,
    headers,
    body: args.form ?? (args.body === undefined ? undefined : JSON.stringify(args.body)),
    credentials: 'same-origin',
    signal: signal ?? null,
  }).catch((cause: unknown) => {
    throw signal?.aborted ? cause : new ApiError('network', {}, [], null, undefined, { cause });
  });
  if (!response.ok) throw errorOf(response.status, parseJson(await response.text().catch(() => '')));
  return response;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One call with its answer read by the contract's schema: an answer of another shape is an error here, not a broken page later. */
export async function call<E extends Endpoint>(endpoint: E, args: CallArgs<E>, signal?: AbortSignal): Promise<ResponseOf<E>> {
  return callAny(endpoint, args, signal) as Promise<ResponseOf<E>>;
}

async function callAny(endpoint: Endpoint, args: AnyArgs, signal?: AbortSignal): Promise<unknown> {
  const response = await send(endpoint, args, signal);
  if (!endpoint.response) return undefined;
  const answer = endpoint.response.safeParse(parseJson(await response.text()));
  if (answer.success) return answer.data;
  const error = new ApiError('unexpected', {}, [], response.headers.get('x-request-id'), undefined, { cause: answer.error });
  // Which field is wrong is of no use to the reader; it is for whoever watches the browser's error reports.
  reportError(new Error(`${endpoint.method} ${endpoint.path}: the answer is not as agreed`, { cause: answer.error }));
  throw error;
}
