import type { Endpoint, ResponseOf } from '@bridge/common';
import { applyDecorators, HttpCode, RequestMapping, RequestMethod, SetMetadata, StreamableFile, UseInterceptors } from '@nestjs/common';
import { AuditedReadings } from './audited-readings.interceptor.js';
import { compiledOf } from './compiled.js';
import { ENDPOINT } from './endpoint-of.js';

type Answer<E extends Endpoint> = E['file'] extends true ? StreamableFile : E['response'] extends undefined ? undefined : ResponseOf<E>;
type Handler = (this: unknown, ...args: never[]) => Promise<unknown>;
type Served<E extends Endpoint> = TypedPropertyDescriptor<(...args: never[]) => Promise<Answer<E>>>;

/** Only what the endpoint's schema names: a new field is invisible until the contract grants it. */
function answerOf({ response }: Endpoint, answer: unknown): unknown {
  if (answer instanceof StreamableFile) return answer;
  return response ? compiledOf(response).parse(answer) : undefined;
}

/**
 * Serves one endpoint of the contract: its method and path, the right that it wants, the schemas of what comes in and of what goes
 * out. A handler without it is refused by the guard, so nothing is open by mistake. What the answer needs stands in the handler itself: an
 * interceptor for all routes would cost each of them more than the check.
 */
export function Serves<E extends Endpoint>(endpoint: E) {
  const decorate = applyDecorators(
    SetMetadata(ENDPOINT, endpoint),
    RequestMapping({ method: RequestMethod[endpoint.method], path: endpoint.path }),
    HttpCode(endpoint.response || endpoint.file ? 200 : 204),
    ...(endpoint.audited ? [UseInterceptors(AuditedReadings)] : []),
  );
  return (target: object, key: string, descriptor: Served<E>): void => {
    const handler = descriptor.value as Handler;
    const served: Handler = async function (...args) {
      return answerOf(endpoint, await handler.apply(this, args));
    };
    descriptor.value = served as typeof descriptor.value;
    decorate(target, key, descriptor);
  };
}
