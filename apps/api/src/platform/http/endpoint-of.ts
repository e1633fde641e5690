import type { Endpoint } from '@bridge/common';
import type { ExecutionContext } from '@nestjs/common';

export const ENDPOINT = Symbol('endpoint');

/** The endpoint that a handler serves; none where nobody said so. */
export const endpointOf = (context: ExecutionContext): Endpoint | undefined =>
  Reflect.getMetadata(ENDPOINT, context.getHandler()) as Endpoint | undefined;
