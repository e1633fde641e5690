import type { BodyOf, Endpoint, ErrorBody, ErrorCode, ResponseOf } from '@bridge/common';
import { ERROR_STATUS } from '@bridge/common';
import { afterEach, beforeEach } from '@jest/globals';

export interface StubbedCall<Body = unknown> {
  path: string;
  search: URLSearchParams;
  headers: Headers;
  body: Body;
}

type Answer = (call: StubbedCall) => Response | Promise<Response>;

export interface StubApi {
  /** Answers an endpoint from now on; a function sees the call. */
  answer<E extends Endpoint>(endpoint: E, answer: ResponseOf<E> | ((call: StubbedCall<BodyOf<E>>) => ResponseOf<E>)): void;
  /** Refuses an endpoint with an error code, as the server would. */
  refuse(endpoint: Endpoint, code: ErrorCode, details?: Partial<ErrorBody>): void;
  /** Lets an endpoint answer anything: a file, a proxy's page, a promise that the test settles. */
  respond(endpoint: Endpoint, answer: Answer): void;
  /** What was sent to an endpoint so far, oldest first. */
  calls<E extends Endpoint>(endpoint: E): StubbedCall<BodyOf<E>>[];
}

const json = (status: number, body: unknown): Response =>
  new Response(body === undefined ? null : JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

function bodyOf(init: RequestInit | undefined): unknown {
  return typeof init?.body === 'string' ? JSON.parse(init.body) : (init?.body ?? undefined);
}

/** An API in place of `fetch` for one spec file. A call that nobody answers fails the read that made it, and says which it was. */
export function stubApi(): StubApi {
  let routes = new Map<string, { matches: RegExp; method: string; answer: Answer; calls: StubbedCall[] }>();
  const keyOf = ({ method, path }: Endpoint) => `${method} ${path}`;
  const respond = (endpoint: Endpoint, answer: Answer): void => {
    const matches = new RegExp(`^/api${endpoint.path.replace(/:\w+/g, '[^/]+')}$`);
    const calls = routes.get(keyOf(endpoint))?.calls ?? [];
    routes.set(keyOf(endpoint), { matches, method: endpoint.method, answer, calls });
  };
  const original = globalThis.fetch;
  beforeEach(() => {
    routes = new Map();
    globalThis.fetch = async (input, init) => {
      const { pathname, searchParams } = new URL(String(input), 'http://portal.test');
      const method = init?.method ?? 'GET';
      const route = [...routes.values()].find((candidate) => candidate.method === method && candidate.matches.test(pathname));
      if (!route) throw new TypeError(`no stub answers ${method} ${pathname}`);
      const call = { path: pathname, search: searchParams, headers: new Headers(init?.headers), body: bodyOf(init) };
      route.calls.push(call);
      return route.answer(call);
    };
  });
  afterEach(() => {
    globalThis.fetch = original;
  });
  return {
    respond,
    answer: (endpoint, answer) =>
      respond(endpoint, (call) =>
        json(endpoint.response ? 200 : 204, typeof answer === 'function' ? (answer as (call: StubbedCall) => unknown)(call) : answer),
      ),
    refuse: (endpoint, code, details) =>
      respond(endpoint, () => json(ERROR_STATUS[code], { code, params: {}, fields: [], requestId: 'r-1', ...details })),
    calls: <E extends Endpoint>(endpoint: E) => (routes.get(keyOf(endpoint))?.calls ?? []) as StubbedCall<BodyOf<E>>[],
  };
}
