import type { ErrorCode, FieldIssue, Reason } from '@bridge/common';

interface Details {
  fields?: readonly FieldIssue[];
  /** For `edit.conflict`: the record as it stands now. */
  current?: unknown;
}

/** An error that the caller may see: a code of the common list with parameters, never prose. */
export class AppError extends Error {
  readonly fields: readonly FieldIssue[];
  readonly current: unknown;

  constructor(
    readonly code: ErrorCode,
    readonly params: Reason['params'] = {},
    { fields = [], current }: Details = {},
  ) {
    super(code);
    this.fields = fields;
    this.current = current;
  }
}

/** Another tells the same as "does not exist": what a viewer may not see, is not there for them. */
export const notFound = (subject: string): AppError => new AppError('not-found', { subject });
