import type * as z from 'zod/mini';
import type { AuditSubject } from '../audit/audit-subjects.js';
import type { Permission } from '../permissions/roles.js';
import type { SessionDuty } from './session-duties.js';

type Schema = z.ZodMiniType;

/** A reading that leaves a trace: what is done, to which kind of record, and which path parameter names it (none: all of the kind). */
export interface AuditedReading {
  /** `viewed` is kept of everybody but those whose own record it is; `exported` of everybody. */
  readonly act: 'viewed' | 'exported';
  readonly subject: AuditSubject;
  readonly param?: string;
  /** The record is the caller's own account. */
  readonly ofCaller?: true;
}

/** One route, written once: the API implements it, the portal calls it, the access matrix lists it. Paths are below `/api`. */
export interface Endpoint<
  Params extends Schema | undefined = Schema | undefined,
  Query extends Schema | undefined = Schema | undefined,
  Body extends Schema | undefined = Schema | undefined,
  Response extends Schema | undefined = Schema | undefined,
  File extends true | undefined = true | undefined,
> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  /** `public`: no session; `signed-in`: any session; else the right that the viewer's role must hold. */
  readonly access: 'public' | 'signed-in' | Permission;
  /** Also open to a session that still owes one of these. */
  readonly beforeDuties?: readonly SessionDuty[] | undefined;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** `undefined` where the answer is empty (204) or a file. */
  readonly response: Response;
  /** Set where the answer is a file and not JSON. */
  readonly file: File;
  /** Set where reading is written down. Every file is: what has left the product cannot be called back. */
  readonly audited?: AuditedReading | undefined;
  /** Set where the body is multipart/form-data: one part `file`, and these text parts beside it. */
  readonly upload?: Schema | undefined;
}

type Given<
  Params extends Schema | undefined,
  Query extends Schema | undefined,
  Body extends Schema | undefined,
  Response extends Schema | undefined,
  File extends true | undefined,
> = Pick<Endpoint, 'method' | 'path' | 'access' | 'audited' | 'beforeDuties' | 'upload'> & {
  params?: Params;
  query?: Query;
  body?: Body;
  response?: Response;
  file?: File;
};

export function defineEndpoint<
  Params extends Schema | undefined = undefined,
  Query extends Schema | undefined = undefined,
  Body extends Schema | undefined = undefined,
  Response extends Schema | undefined = undefined,
  File extends true | undefined = undefined,
>(given: Given<Params, Query, Body, Response, File>): Endpoint<Params, Query, Body, Response, File> {
  return {
    ...given,
    params: given.params as Params,
    query: given.query as Query,
    body: given.body as Body,
    response: given.response as Response,
    file: given.file as File,
  };
}

type InputOf<S> = S extends Schema ? z.input<S> : undefined;
type OutputOf<S> = S extends Schema ? z.output<S> : undefined;

export type ParamsOf<E extends Endpoint> = OutputOf<E['params']>;
export type QueryOf<E extends Endpoint> = OutputOf<E['query']>;
export type QueryInputOf<E extends Endpoint> = InputOf<E['query']>;
export type BodyOf<E extends Endpoint> = OutputOf<E['body']>;
export type BodyInputOf<E extends Endpoint> = InputOf<E['body']>;
export type ResponseOf<E extends Endpoint> = OutputOf<E['response']>;
