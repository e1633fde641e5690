import type { BodyInputOf, Endpoint, ErrorBody, ParamsOf, QueryInputOf, ResponseOf } from '@bridge/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

type Part<Name extends string, T> = [T] extends [undefined] ? { [K in Name]?: undefined } : { [K in Name]: T };
export type CallArguments<E extends Endpoint> = Part<'params', ParamsOf<E>> &
  ([QueryInputOf<E>] extends [undefined] ? { query?: undefined } : { query?: QueryInputOf<E> }) &
  Part<'body', BodyInputOf<E>>;

export interface RawAnswer {
  statusCode: number;
  body: string;
  rawPayload: Buffer;
  headers: Record<string, unknown>;
}

function urlOf(endpoint: Endpoint, args: { params?: unknown; query?: unknown }): string {
  const params = (args.params ?? {}) as Record<string, string>;
  const path = endpoint.path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries((args.query ?? {}) as Record<string, unknown>)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) query.append(name, String(one));
  }
  return `/api${path}${query.size > 0 ? `?${query}` : ''}`;
}

/** A caller over HTTP, with or without a session, that speaks in endpoints of the contract. */
export class Agent {
  constructor(
    private readonly app: NestFastifyApplication,
    readonly cookie: string | null,
    readonly userId: string | null = null,
    readonly organisationId: string | null = null,
  ) {}

  async send<E extends Endpoint>(endpoint: E, args: CallArguments<E>, headers: Record<string, string> = {}): Promise<RawAnswer> {
    return this.raw(endpoint.method, urlOf(endpoint, args), args.body as object | undefined, headers);
  }

  async raw(method: Endpoint['method'], url: string, payload?: object | Buffer, headers: Record<string, string> = {}): Promise<RawAnswer> {
    const session = this.cookie === null ? {} : { cookie: this.cookie };
    return this.app.inject({ method, url, payload, headers: { 'x-bridge-request': '1', ...session, ...headers } });
  }

  /** The answer of a call that is expected to succeed. */
  async call<E extends Endpoint>(endpoint: E, args: CallArguments<E>): Promise<ResponseOf<E>> {
    const answer = await this.send(endpoint, args);
    if (answer.statusCode >= 300) throw new Error(`${endpoint.method} ${endpoint.path} answered ${answer.statusCode}: ${answer.body}`);
    return (answer.body === '' ? undefined : JSON.parse(answer.body)) as ResponseOf<E>;
  }

  /** The error of a call that is expected to be refused. */
  async refused<E extends Endpoint>(endpoint: E, args: CallArguments<E>): Promise<ErrorBody & { status: number }> {
    const answer = await this.send(endpoint, args);
    if (answer.statusCode < 400) throw new Error(`${endpoint.method} ${endpoint.path} was not refused: ${answer.statusCode}`);
    return { ...(JSON.parse(answer.body) as ErrorBody), status: answer.statusCode };
  }

  /** Sends one file with text parts beside it, as the portal's upload does. */
  upload(url: string, file: { name: string; bytes: Buffer }, parts: Record<string, string> = {}): Promise<RawAnswer> {
    const boundary = 'bridge-test-boundary';
    const head = (disposition: string) => `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n`;
    const texts = Object.entries(parts).map(([name, value]) => Buffer.from(`${head(`name="${name}"`)}\r\n${value}\r\n`));
    const opening = Buffer.from(`${head(`name="file"; filename="${file.name}"`)}Content-Type: application/octet-stream\r\n\r\n`);
    const payload = Buffer.concat([...texts, opening, file.bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
    return this.raw('POST', url, payload, { 'content-type': `multipart/form-data; boundary=${boundary}` });
  }
}
