import { ERROR_STATUS, type ErrorBody, type ErrorCode } from '@bridge/common';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../app-error.js';
import type { SecurityLog } from '../security-log/security-log.js';
import type { BridgeRequest } from './request-parts.js';

/** PostgreSQL codes of a server that is away, full or shutting down, or that chose between two writes: trying again later may help. */
const AWAY = /^(08|40|53|57P)|^(ECONNREFUSED|ECONNRESET|ETIMEDOUT)$/;
/** The driver's own errors of a lost or refused connection, which have no code. */
const LOST = /^Connection terminated|^timeout exceeded when trying to connect|^Client has encountered a connection error/;
/** PostgreSQL codes of what it cannot store: text with a NUL character, a number too large for its column. */
const UNSTORABLE = /^22(003|021|P05)$/;
const BY_STATUS: Readonly<Record<number, ErrorCode>> = {
  400: 'request.invalid',
  401: 'session.required',
  403: 'forbidden',
  404: 'not-found',
  413: 'request.too-large',
  415: 'request.unsupported-type',
  429: 'rate.limited',
};

function statusOf(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown }).statusCode;
  return typeof status === 'number' ? status : null;
}

function asAppError(error: unknown): AppError | null {
  if (error instanceof AppError) return error;
  const code = (error as { code?: unknown }).code;
  if (typeof code === 'string' && AWAY.test(code)) return new AppError('unavailable');
  if (error instanceof Error && LOST.test(error.message)) return new AppError('unavailable');
  if (typeof code === 'string' && UNSTORABLE.test(code)) return new AppError('request.invalid');
  const known = BY_STATUS[statusOf(error) ?? 0];
  return known ? new AppError(known) : null;
}

/** The answer to what never reaches a route, such as an address that cannot be decoded. */
export const unreadableRequest = (requestId: string): ErrorBody => ({ code: 'request.invalid', params: {}, fields: [], requestId });

/** Refusals that tell of somebody who tries what they may not: each is a line of the security log. */
const WATCHED: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'forbidden',
  'link.invalid',
  'passkey.refused',
  'password.wrong',
  'rate.limited',
  'second-factor.wrong-code',
  'second-factor.wrong-proof',
  'session.cross-site',
  'session.notice-required',
  'session.required',
  'session.second-factor-required',
  'session.second-step-expired',
  'session.view-only',
  'session.wrong-credentials',
  'single-sign-on.failed',
  'single-sign-on.refused',
]);

/** A record that is not there may be somebody else's: who asks for many of those is looking for something. */
const isWatched = (code: ErrorCode, { viewer }: BridgeRequest): boolean =>
  WATCHED.has(code) || (code === 'not-found' && viewer !== undefined);

/** Every error leaves as a code with parameters; what nobody foresaw is logged in full and told as `unexpected`. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  readonly #logger = new Logger('http');

  constructor(private readonly security: SecurityLog) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<BridgeRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const known = asAppError(error);
    if (!known || ERROR_STATUS[known.code] >= 500) this.#log(request, error);
    const { code, params, fields, current } = known ?? new AppError('unexpected');
    if (isWatched(code, request)) this.security.note('refused', code, request);
    const body: ErrorBody = { code, params, fields: [...fields], current, requestId: request.id };
    void reply.status(ERROR_STATUS[code]).send(body);
  }

  #log(request: FastifyRequest, error: unknown): void {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.#logger.error(`${request.id} ${request.method} ${request.url.split('?')[0]}: ${text}`);
  }
}
