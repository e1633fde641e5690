import { type FieldIssue, type ProjectInput, productByCode } from '@bridge/common';
import { AppError } from '../../../platform/app-error.js';

/** Longer than any list or form needs; it keeps one project from filling a page, a report or a run. */
const LONGEST_TEXT = 4000;

/** What the schema of single fields cannot say: the product must be one of the taxonomy, a range must not be upside down. */
export function assertSensible({ fields }: ProjectInput): void {
  const { product, areaM2 } = fields;
  const issues = Object.entries(fields).flatMap(([field, value]): FieldIssue[] => {
    const tooLong = typeof value === 'string' && value.length > LONGEST_TEXT;
    return tooLong ? [{ path: `fields.${field}`, code: 'too-big', params: { maximum: LONGEST_TEXT } }] : [];
  });
  if (product !== null && !productByCode(product)) issues.push({ path: 'fields.product', code: 'not-allowed', params: {} });
  if (areaM2 && areaM2.max < areaM2.min) issues.push({ path: 'fields.areaM2.max', code: 'too-small', params: { minimum: areaM2.min } });
  if (issues.length > 0) throw new AppError('request.invalid', {}, { fields: issues });
}
