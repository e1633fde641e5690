import type { MessageKey } from '@bridge/i18n';
import { Checkbox } from '@mantine/core';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { type FieldProps, useField } from './use-field.js';

export interface TickFieldProps<Values extends FieldValues = FieldValues> extends FieldProps<FieldPath<Values>> {
  /** What is said while the box is not ticked and the form is sent. */
  missing: MessageKey;
}

/** A statement that its reader must tick by their own hand before the form is sent. */
export function TickField<Values extends FieldValues = FieldValues>({ missing, ...props }: TickFieldProps<Values>) {
  const { field, label, error, value } = useField<boolean>({ ...props, required: true }, (ticked) => (ticked ? undefined : missing));
  return (
    <Checkbox
      name={field.name}
      ref={field.ref}
      checked={value}
      label={label}
      error={error}
      description={props.hint}
      aria-required
      onBlur={field.onBlur}
      onChange={({ currentTarget: { checked } }) => field.onChange(checked)}
    />
  );
}
