import { type ReportState, ReportViewSchema } from '@bridge/common';
import { ApiError } from '../../../shared/api/index.js';

/** Somebody else moved the report on between reading and deciding. */
export function isOvertaken(error: unknown): error is ApiError {
  return error instanceof ApiError && (error.code === 'edit.conflict' || error.code === 'report.wrong-state');
}

/** The state in which the report stands now, where the refusal tells it. */
export function currentState({ current }: ApiError): ReportState | null {
  const report = ReportViewSchema.safeParse(current);
  return report.success ? report.data.state : null;
}
