import {
  businessNumberState,
  type FieldIssue,
  foldedNumber,
  IDENTIFYING_FIELDS,
  legalFormIn,
  type OrganisationFields,
  type OwnershipStatement,
  usccState,
} from '@bridge/common';
import { AppError } from '../../../platform/app-error.js';
import { changesBetween } from '../../audit/index.js';

const issue = (path: string, code: FieldIssue['code']): FieldIssue => ({ path, code, params: {} });

function refuse(fields: FieldIssue[]): void {
  if (fields.length > 0) throw new AppError('request.invalid', {}, { fields });
}

/**
 * What was typed as it is kept: numbers without blanks, the legal form that stands in the name where none was chosen. A wrong number that a
 * list brought may stay; none is typed in.
 * @throws AppError `request.invalid`
 */
export function checkedFields(input: OrganisationFields, before: OrganisationFields | null): OrganisationFields {
  const uscc = input.uscc === null ? null : foldedNumber(input.uscc);
  const businessNumber = input.businessNumber === null ? null : foldedNumber(input.businessNumber);
  const { ko, zh, en } = input.name;
  refuse([
    ...(ko === null && zh === null && en === null ? [issue('fields.name', 'required')] : []),
    ...(uscc !== null && input.uscc !== before?.uscc && usccState(uscc) !== 'valid' ? [issue('fields.uscc', 'wrong-format')] : []),
    ...(businessNumber !== null && businessNumberState(businessNumber) !== 'valid' ? [issue('fields.businessNumber', 'wrong-format')] : []),
  ]);
  const kept = input.uscc === before?.uscc ? input.uscc : uscc;
  return { ...input, uscc: kept, businessNumber, legalForm: input.legalForm ?? legalFormIn(input.name) };
}

/**
 * Names and numbers are what lists and registrations are recognised by: who could give the own company another's, would be given the other's projects.
 * @throws AppError `forbidden`
 */
export function assertIdentityStays(before: OrganisationFields, after: OrganisationFields): void {
  const changed = changesBetween(before, after).find(({ field }) => (IDENTIFYING_FIELDS as readonly string[]).includes(field));
  if (changed) throw new AppError('forbidden', { permission: 'organisation.edit', field: changed.field });
}

const over100 = (percents: readonly (number | null)[]): boolean =>
  percents.reduce<number>((sum, percent) => sum + (percent ?? 0), 0) > 100 + 1e-9;

/** @throws AppError `request.invalid` where parts make more than the whole, or an owner is said to own what stands below it */
export function assertSensibleStatement({ owners, lenders }: OwnershipStatement, organisationId: string): void {
  const wrong = owners.flatMap(({ of, organisationId: ownerId }, index) => {
    const path = `statement.owners.${index}`;
    const owned = of === null ? null : owners[of];
    if (of !== null && (of >= index || !owned || owned.organisationId !== null)) return [issue(`${path}.of`, 'not-allowed')];
    return ownerId === organisationId && of !== null ? [issue(`${path}.organisationId`, 'not-allowed')] : [];
  });
  const tooMuch = [...new Set(owners.map(({ of }) => of))].flatMap((held) => {
    const parts = owners.filter(({ of }) => of === held);
    const last = parts.at(-1);
    return last && over100(parts.map(({ percent }) => percent))
      ? [issue(`statement.owners.${owners.indexOf(last)}.percent`, 'too-big')]
      : [];
  });
  const debt = over100(lenders.map(({ debtPercent }) => debtPercent))
    ? [issue(`statement.lenders.${lenders.length - 1}.debtPercent`, 'too-big')]
    : [];
  refuse([...wrong, ...tooMuch, ...debt]);
}
