import { type ErrorBody, ErrorBodySchema, type ErrorCode, type FieldIssue } from '@bridge/common';
import type { MessageParams, Translator } from '@bridge/i18n';

/** `network`: no answer came, so nobody knows whether the server did what was asked. */
export type ApiErrorCode = ErrorCode | 'network';

/** Every way in which a call can fail, as a code with parameters; the words are in the catalog under `errors`. */
export class ApiError extends Error {
  constructor(
    readonly code: ApiErrorCode,
    readonly params: MessageParams = {},
    readonly fields: readonly FieldIssue[] = [],
    readonly requestId: string | null = null,
    /** For `edit.conflict`: the record as it stands on the server, still to be parsed. */
    readonly current: unknown = undefined,
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'ApiError';
  }

  static fromBody(body: ErrorBody): ApiError {
    return new ApiError(body.code, body.params, body.fields, body.requestId, body.current);
  }
}

// A proxy in between may answer with a page of its own, which is no ErrorBody.
const BY_STATUS: Partial<Record<number, ErrorCode>> = {
  401: 'session.required',
  403: 'forbidden',
  404: 'not-found',
  413: 'request.too-large',
  429: 'rate.limited',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
};

export function errorOf(status: number, answer: unknown): ApiError {
  const body = ErrorBodySchema.safeParse(answer);
  if (body.success) return ApiError.fromBody(body.data);
  return new ApiError(BY_STATUS[status] ?? 'unexpected', { seconds: 60, limitText: '', requestId: '' });
}

/** What the catalogs take for "no number to tell": the answer did not come from the server itself. */
const NO_NUMBER = 'none';

/** The sentence that a reader sees for any failure, also for one that is no {@link ApiError}. */
export function errorSentence({ t }: Translator, error: unknown): string {
  if (!(error instanceof ApiError)) return t('errors.unexpected', { requestId: NO_NUMBER });
  return t(`errors.${error.code}`, { ...error.params, requestId: error.requestId ?? NO_NUMBER });
}
