import { SHORTEST_PASSWORD } from '@bridge/common';
import { PasswordInput } from '@mantine/core';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { useTranslator } from '../i18n/index.js';
import { type FieldProps, useField } from './use-field.js';

export interface PasswordFieldProps<Values extends FieldValues = FieldValues> extends FieldProps<FieldPath<Values>> {
  /** A password that is chosen here and now; else one that its owner knows already. */
  isNew?: boolean;
}

const tooShort = (value: string): string | undefined => (value !== '' && value.length < SHORTEST_PASSWORD ? 'ui.passwordShort' : undefined);

/** A password, hidden until its owner wants to see it. It may be pasted, and browsers may fill it in or propose one. */
export function PasswordField<Values extends FieldValues = FieldValues>(props: PasswordFieldProps<Values>) {
  const { t } = useTranslator();
  const { isNew, hint } = props;
  const { field, label, error } = useField<string>({ ...props, required: true }, isNew ? tooShort : undefined);
  return (
    <PasswordInput
      {...field}
      label={label}
      error={error}
      description={hint}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      aria-required
      visibilityToggleButtonProps={{ 'aria-label': t('ui.passwordShow'), tabIndex: 0 }}
    />
  );
}
