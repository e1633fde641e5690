import { Textarea, TextInput } from '@mantine/core';
import type { HTMLInputAutoCompleteAttribute } from 'react';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { type FieldProps, useField } from './use-field.js';

export interface TextFieldProps<Values extends FieldValues = FieldValues> extends FieldProps<FieldPath<Values>> {
  /** Several lines. */
  multiline?: boolean;
  type?: 'text' | 'email' | 'password' | 'search' | 'date';
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email';
  autoComplete?: HTMLInputAutoCompleteAttribute;
  maxLength?: number;
  /** Language of what is written here, so that Han characters take the right form: `ko`, `zh-CN`, `en`. */
  lang?: string;
}

/** A line or a paragraph of text. Unknown (null) is shown as an empty field. */
export function TextField<Values extends FieldValues = FieldValues>(props: TextFieldProps<Values>) {
  const { multiline, hint, type = 'text', required, disabled, inputMode, autoComplete, maxLength, lang } = props;
  const { field, label, error } = useField<string | null>(props);
  const common = { ...field, value: field.value ?? '', label, error, description: hint, autoComplete, maxLength, lang, inputMode };
  const state = { 'aria-required': required, ...(disabled ? { disabled } : {}) };
  if (multiline) return <Textarea {...common} {...state} autosize minRows={3} maxRows={12} />;
  return <TextInput {...common} {...state} type={type} />;
}
