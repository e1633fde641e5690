import { EMPTY_PROJECT, ProjectFieldsSchema } from '@bridge/common';
import type { KeptValues } from '../../../shared/forms/index.js';
import { FORM_FIELDS, type FormField, STEPS, type Step } from './form-fields.js';
import { type FormFields, formOf, isWrittenField, type ProjectForm, readField } from './form-values.js';

export const EMPTY_FORM: ProjectForm = formOf({ fields: EMPTY_PROJECT, written: {} });

export function keptOf({ fields }: ProjectForm, step: Step): KeptValues {
  const values = FORM_FIELDS.map((field) => [field, isWrittenField(field) ? fields[field].text : fields[field]]);
  return { ...Object.fromEntries(values), step };
}

/** A kept form as it was. Kept values may be older than the form: what it does not know any more is left out, the rest stays. */
export function formOfKept(kept: KeptValues): { values: ProjectForm; step: Step } {
  const fields = FORM_FIELDS.flatMap((field) => {
    const value = restored(field, kept[field]);
    return value === undefined ? [] : [[field, value]];
  });
  const step = STEPS.find((name) => name === kept.step) ?? 'product';
  return { values: { fields: { ...EMPTY_FORM.fields, ...(Object.fromEntries(fields) as Partial<FormFields>) } }, step };
}

function restored(field: FormField, value: unknown): unknown {
  if (isWrittenField(field)) return typeof value === 'string' ? readField(field, value) : undefined;
  const { success, data } = ProjectFieldsSchema.shape[field].safeParse(value);
  return success ? data : undefined;
}

/** True where a form holds nothing but what it began with. */
export function isUntouched(form: ProjectForm, initial: ProjectForm): boolean {
  return JSON.stringify(keptOf(form, 'product')) === JSON.stringify(keptOf(initial, 'product'));
}
