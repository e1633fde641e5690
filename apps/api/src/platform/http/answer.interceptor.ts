import type { Endpoint } from '@bridge/common';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor, StreamableFile } from '@nestjs/common';
import { map, type Observable } from 'rxjs';
import { compiledOf } from './compiled.js';
import { ENDPOINT } from './serves.js';

/** Sends only what the endpoint's schema names: a new field is invisible until the contract grants it. */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const endpoint = Reflect.getMetadata(ENDPOINT, context.getHandler()) as Endpoint | undefined;
    return next.handle().pipe(
      map((answer: unknown) => {
        if (answer instanceof StreamableFile) return answer;
        return endpoint?.response ? compiledOf(endpoint.response).parse(answer) : undefined;
      }),
    );
  }
}
