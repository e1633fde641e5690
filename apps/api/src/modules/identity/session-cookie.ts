import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../platform/config/config.js';

/** The cookie of a session: not readable by scripts, not sent by other sites; over TLS bound to this very host. */
@Injectable()
export class SessionCookie {
  readonly #name: string;
  readonly #options;

  constructor(@Inject(CONFIG) config: Config) {
    this.#name = config.secureCookies ? '__Host-bridge' : 'bridge';
    this.#options = { path: '/', httpOnly: true, sameSite: 'lax', secure: config.secureCookies } as const;
  }

  read(request: FastifyRequest): string | null {
    return request.cookies[this.#name] ?? null;
  }

  set(reply: FastifyReply, token: string): void {
    reply.setCookie(this.#name, token, this.#options);
  }

  clear(reply: FastifyReply): void {
    reply.clearCookie(this.#name, this.#options);
  }
}
