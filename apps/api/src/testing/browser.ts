import type { Endpoint, ErrorBody, ResponseOf } from '@bridge/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Agent, type CallArguments, type RawAnswer } from './agent.js';

/** A caller that keeps cookies as a browser does: for what spans several requests and changes who is signed in. */
export class Browser {
  readonly cookies: Map<string, string>;

  constructor(
    private readonly app: NestFastifyApplication,
    cookies: Iterable<[string, string]> = [],
  ) {
    this.cookies = new Map(cookies);
  }

  /** Another browser with the same cookies, as a thief would have it. */
  copy(): Browser {
    return new Browser(this.app, this.cookies);
  }

  async send<E extends Endpoint>(endpoint: E, args: CallArguments<E>, headers: Record<string, string> = {}): Promise<RawAnswer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await new Agent(this.app, cookie === '' ? null : cookie).send(endpoint, args, headers);
    for (const line of [answer.headers['set-cookie'] ?? []].flat().map(String)) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return answer;
  }

  /** The answer of a call that is expected to succeed. */
  async call<E extends Endpoint>(endpoint: E, args: CallArguments<E>): Promise<ResponseOf<E>> {
    const { statusCode, body } = await this.send(endpoint, args);
    if (statusCode >= 300) throw new Error(`${endpoint.method} ${endpoint.path} answered ${statusCode}: ${body}`);
    return (body === '' ? undefined : JSON.parse(body)) as ResponseOf<E>;
  }

  /** Status and code of a call that is expected to be refused. */
  async refused<E extends Endpoint>(endpoint: E, args: CallArguments<E>): Promise<string> {
    const { statusCode, body } = await this.send(endpoint, args);
    if (statusCode < 400) throw new Error(`${endpoint.method} ${endpoint.path} was not refused: ${statusCode}`);
    return `${statusCode} ${(JSON.parse(body) as ErrorBody).code}`;
  }
}
