import { type AuditedReading, actsForCompany, type Endpoint } from '@bridge/common';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { concatMap, type Observable } from 'rxjs';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { BridgeRequest } from '../../platform/http/request-parts.js';
import { ENDPOINT } from '../../platform/http/serves.js';
import type { Viewer } from '../../platform/viewer.js';
import { AuditLog, type FieldChange } from './audit-log.js';

/**
 * Writes down who looked at confidential records and who took a file along, where the endpoint says so: after the answer is there and
 * before it is sent, so that a refusal leaves no trace and nothing leaves without one.
 */
@Injectable()
export class AuditedReadings implements NestInterceptor {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditLog,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const endpoint = Reflect.getMetadata(ENDPOINT, context.getHandler()) as Endpoint | undefined;
    const request = context.switchToHttp().getRequest<BridgeRequest>();
    const { viewer } = request;
    if (!endpoint?.audited || !viewer || isOwnRecord(endpoint.audited, viewer)) return next.handle();
    const { audited } = endpoint;
    return next.handle().pipe(
      concatMap(async (answer: unknown) => {
        await this.#write(viewer, audited, request, askedFor(endpoint, request));
        return answer;
      }),
    );
  }

  async #write(
    viewer: Viewer,
    { act, subject, param, ofCaller }: AuditedReading,
    request: BridgeRequest,
    changes: FieldChange[],
  ): Promise<void> {
    const named = param === undefined ? null : ((request.params as Record<string, string>)[param] ?? null);
    const subjectId = ofCaller ? viewer.userId : named;
    await this.unitOfWork.run(viewer, (tx) =>
      this.audit.record(tx, { action: `${subject}.${act}`, subjectType: subject, subjectId, changes }),
    );
  }
}

/** Who acts for a company sees the company's own records alone: reading those is nobody else's business. */
const isOwnRecord = ({ act }: AuditedReading, viewer: Viewer): boolean => act === 'viewed' && actsForCompany(viewer.role);

/** In which form and with which filter something was taken. */
function askedFor({ query }: Endpoint, request: BridgeRequest): FieldChange[] {
  const asked = query?.safeParse(request.query);
  return Object.entries((asked?.success ? asked.data : {}) as Record<string, unknown>)
    .filter(([, value]) => value !== undefined)
    .map(([field, after]) => ({ field, before: null, after }));
}
