import type { FieldIssue, RegistrationFields } from '@bridge/common';
import { readUscc } from '@bridge/spreadsheet/values';
import { AppError } from '../../../platform/app-error.js';

/** The name of the company that registers, as organisations are named. */
export const companyOf = ({ companyZh, companyKo, companyEn }: RegistrationFields) => ({ zh: companyZh, ko: companyKo, en: companyEn });

/** @throws AppError `request.invalid` where the check character of the company's number is wrong */
export function assertUscc({ uscc }: RegistrationFields): void {
  const reading = readUscc(uscc);
  if (reading.value === uscc && reading.problem === undefined) return;
  const issue: FieldIssue = { path: 'fields.uscc', code: 'wrong-format', params: {} };
  throw new AppError('request.invalid', {}, { fields: [issue] });
}
