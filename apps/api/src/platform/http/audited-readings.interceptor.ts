import { type AuditedReading, actsForCompany, type Endpoint } from '@bridge/common';
import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import { concatMap, type Observable } from 'rxjs';
import type { Viewer } from '../viewer.js';
import { endpointOf } from './endpoint-of.js';
import type { BridgeRequest } from './request-parts.js';

/** Writes readings down; the audit module provides it. */
export interface ReadingLog {
  /** @param asked by the name of each part of the query: in which form and with which filter something was taken */
  write(viewer: Viewer, reading: AuditedReading, subjectId: string | null, asked: Readonly<Record<string, unknown>>): Promise<void>;
}
export const READING_LOG = Symbol('reading log');

/**
 * Writes down who looked at confidential records and who took a file along, where the endpoint says so: after the answer is there and
 * before it is sent, so that a refusal leaves no trace and nothing leaves without one.
 */
@Injectable()
export class AuditedReadings implements NestInterceptor {
  constructor(@Inject(READING_LOG) private readonly log: ReadingLog) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const endpoint = endpointOf(context);
    const request = context.switchToHttp().getRequest<BridgeRequest>();
    const { viewer } = request;
    if (!endpoint?.audited || !viewer || isOwnRecord(endpoint.audited, viewer)) return next.handle();
    const { audited } = endpoint;
    const { param, ofCaller } = audited;
    const named = param === undefined ? null : ((request.params as Record<string, string>)[param] ?? null);
    const subjectId = ofCaller ? viewer.userId : named;
    return next.handle().pipe(
      concatMap(async (answer: unknown) => {
        await this.log.write(viewer, audited, subjectId, askedFor(endpoint, request));
        return answer;
      }),
    );
  }
}

/** Who acts for a company sees the company's own records alone: reading those is nobody else's business. */
const isOwnRecord = ({ act }: AuditedReading, viewer: Viewer): boolean => act === 'viewed' && actsForCompany(viewer.role);

function askedFor({ query }: Endpoint, request: BridgeRequest): Readonly<Record<string, unknown>> {
  const asked = query?.safeParse(request.query);
  return (asked?.success ? asked.data : {}) as Record<string, unknown>;
}
