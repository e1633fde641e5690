import { type FieldIssue, type ProjectInput, productByCode } from '@bridge/common';
import { AppError } from '../../../platform/app-error.js';

/** What the schema of single fields cannot say: the product must be one of the taxonomy, a range must not be upside down. */
export function assertSensible({ fields: { product, areaM2 } }: ProjectInput): void {
  const issues: FieldIssue[] = [];
  if (product !== null && !productByCode(product)) issues.push({ path: 'fields.product', code: 'not-allowed', params: {} });
  if (areaM2 && areaM2.max < areaM2.min) issues.push({ path: 'fields.areaM2.max', code: 'too-small', params: { minimum: areaM2.min } });
  if (issues.length > 0) throw new AppError('request.invalid', {}, { fields: issues });
}
