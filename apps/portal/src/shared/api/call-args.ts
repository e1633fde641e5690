import type { BodyInputOf, Endpoint, ParamsOf, QueryInputOf, QueryOf } from '@bridge/common';

type IsOptional<T> = [T] extends [undefined] ? true : Record<never, never> extends T ? true : false;
type Part<Name extends string, T> = IsOptional<T> extends true ? { [K in Name]?: T } : { [K in Name]: T };

// Coerced query fields accept anything by their schema; here they are as strict as what the server reads out of them.
type QueryArg<E extends Endpoint> = {
  [K in keyof QueryInputOf<E>]: unknown extends QueryInputOf<E>[K]
    ? K extends keyof QueryOf<E>
      ? QueryOf<E>[K]
      : never
    : QueryInputOf<E>[K];
};

/** What a read of `E` wants: `{}` where the route has neither parameters nor a required query. */
export type ReadArgs<E extends Endpoint> = Part<'params', ParamsOf<E>> & Part<'query', QueryArg<E>>;

/** What a write of `E` wants; `form` instead of `body` where the route takes files. */
export type CallArgs<E extends Endpoint> = ReadArgs<E> & Part<'body', BodyInputOf<E>> & { form?: FormData };

/** The same for code that handles any endpoint. */
export interface AnyArgs {
  params?: unknown;
  query?: unknown;
  body?: unknown;
  form?: FormData;
}
