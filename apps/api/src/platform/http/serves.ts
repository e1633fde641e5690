import type { Endpoint, ResponseOf } from '@bridge/common';
import { applyDecorators, HttpCode, RequestMapping, RequestMethod, SetMetadata, type StreamableFile } from '@nestjs/common';

export const ENDPOINT = Symbol('endpoint');

type Answer<E extends Endpoint> = E['file'] extends true ? StreamableFile : E['response'] extends undefined ? undefined : ResponseOf<E>;
type Handler<E extends Endpoint> = TypedPropertyDescriptor<(...args: never[]) => Promise<Answer<E>>>;

/**
 * Serves one endpoint of the contract: its method and path, the right that it wants, the schemas of what comes in and of what goes
 * out. A handler without it is refused by the guard, so nothing is open by mistake.
 */
export function Serves<E extends Endpoint>(endpoint: E) {
  const decorate = applyDecorators(
    SetMetadata(ENDPOINT, endpoint),
    RequestMapping({ method: RequestMethod[endpoint.method], path: endpoint.path }),
    HttpCode(endpoint.response || endpoint.file ? 200 : 204),
  );
  return (target: object, key: string, descriptor: Handler<E>): void => decorate(target, key, descriptor);
}
