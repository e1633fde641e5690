import type { ReactNode } from 'react';
import { type FieldValues, useController } from 'react-hook-form';
import { useTranslator } from '../i18n/index.js';
import { fieldErrorText } from './field-error.js';

/** What every field takes. Names are checked where the form's type is given: `<TextField<ProjectForm> name="city" …/>`. */
export interface FieldProps<Name extends string = string> {
  name: Name;
  label: string;
  /** What to write and in which form, in one sentence. */
  hint?: ReactNode;
  required?: boolean;
  disabled?: boolean;
}

/** Joins a field to the form around it (`PortalForm`); `check` gives a field code where the value is wrong. */
export function useField<T>({ name, label, required }: FieldProps, check?: (value: T) => string | undefined) {
  const translator = useTranslator();
  const { field, fieldState } = useController<FieldValues>({
    name,
    rules: {
      validate: (value: T) => {
        const wrong = check?.(value);
        if (wrong) return wrong;
        return required && isMissing(value) ? 'required' : true;
      },
    },
  });
  return {
    field,
    value: field.value as T,
    // Required is said in words: an asterisk is explained nowhere, and colour alone is not seen by everyone.
    label: required ? translator.t('ui.requiredLabel', { label }) : label,
    error: fieldState.error ? fieldErrorText(translator, fieldState.error, field.value) : undefined,
  };
}

function isMissing(value: unknown): boolean {
  if (typeof value === 'object' && value !== null && 'text' in value && 'value' in value) return value.value === null;
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
