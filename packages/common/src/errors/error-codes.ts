import * as z from 'zod/mini';

/** Every error that the API gives, with its HTTP status. Words are in the catalogs of `@bridge/i18n`, one sentence per code and language. */
export const ERROR_STATUS = {
  'request.invalid': 400,
  'request.too-large': 413,
  'request.unsupported-type': 415,
  'session.required': 401,
  'session.wrong-credentials': 401,
  'session.cross-site': 403,
  'session.view-only': 403,
  'user.not-viewable': 403,
  'session.second-factor-required': 403,
  'session.notice-required': 403,
  'session.second-step-expired': 401,
  'second-factor.wrong-code': 401,
  'second-factor.wrong-proof': 403,
  'second-factor.required': 409,
  'second-factor.none': 409,
  'passkey.refused': 401,
  'passkey.unavailable': 409,
  'single-sign-on.failed': 401,
  'single-sign-on.refused': 401,
  'rate.limited': 429,
  'account.demo': 409,
  'password.wrong': 422,
  'password.common': 422,
  'password.holds-name': 422,
  'link.invalid': 410,
  'user.own-account': 409,
  'user.last-administrator': 409,
  'notice.superseded': 409,
  'registration.wrong-state': 409,
  forbidden: 403,
  'not-found': 404,
  'edit.conflict': 409,
  'history.unreadable': 409,
  'project.duplicate': 409,
  'opportunity.duplicate': 409,
  'opportunity.other-body': 403,
  'interest.already-shown': 409,
  'import.unreadable': 422,
  'import.wrong-state': 409,
  'import.nothing-to-commit': 409,
  'import.undo-blocked': 409,
  'run.wrong-state': 409,
  'run.nothing-to-match': 409,
  'report.wrong-state': 409,
  'report.own-review': 403,
  'agreement.milestone-order': 409,
  'agreement.evidence-missing': 422,
  'agreement.already-open': 409,
  'organisation.number-taken': 409,
  'organisation.merge-blocked': 409,
  'organisation.merge-undone': 409,
  'organisation.merged-since': 409,
  'document.failed': 500,
  unavailable: 503,
  unexpected: 500,
} as const;
export type ErrorCode = keyof typeof ERROR_STATUS;
export const ERROR_CODES = Object.keys(ERROR_STATUS) as ErrorCode[];

export const FieldIssueSchema = z.object({
  /** Dotted path of the field in the body, query or params. */
  path: z.string(),
  /** A stable code: `required`, `too-small`, `too-big`, `wrong-format`, `wrong-type`, `not-allowed`. */
  code: z.enum(['required', 'too-small', 'too-big', 'wrong-format', 'wrong-type', 'not-allowed']),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
export type FieldIssue = z.infer<typeof FieldIssueSchema>;

/** Body of every error answer: a code with parameters, never prose. */
export const ErrorBodySchema = z.object({
  code: z.enum(ERROR_CODES as [ErrorCode, ...ErrorCode[]]),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  fields: z.array(FieldIssueSchema),
  /** For `edit.conflict`: the record as it stands now, so that both versions can be shown. */
  current: z.optional(z.unknown()),
  requestId: z.string(),
});
export type ErrorBody = z.infer<typeof ErrorBodySchema>;
