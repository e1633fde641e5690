import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../../platform/config/config.js';
import type { StepKind } from './sign-in-steps.js';

/** Holds the token of a {@link StepKind step} in the browser that began it; it opens nothing by itself. */
@Injectable()
export class StepCookie {
  readonly #prefix: string;
  readonly #options;

  constructor(@Inject(CONFIG) config: Config) {
    this.#prefix = config.secureCookies ? '__Host-bridge-' : 'bridge-';
    this.#options = { path: '/', httpOnly: true, sameSite: 'strict', secure: config.secureCookies } as const;
  }

  read(request: FastifyRequest, kind: StepKind): string | null {
    return request.cookies[this.#prefix + kind] ?? null;
  }

  set(reply: FastifyReply, kind: StepKind, token: string): void {
    reply.setCookie(this.#prefix + kind, token, this.#options);
  }

  clear(reply: FastifyReply, kind: StepKind): void {
    reply.clearCookie(this.#prefix + kind, this.#options);
  }
}
