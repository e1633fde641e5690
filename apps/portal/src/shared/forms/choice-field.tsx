import { NativeSelect } from '@mantine/core';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { useTranslator } from '../i18n/index.js';
import { type FieldProps, useField } from './use-field.js';

export interface Choice {
  value: string;
  label: string;
}

export interface ChoiceFieldProps<Values extends FieldValues = FieldValues> extends FieldProps<FieldPath<Values>> {
  /** Choices, or groups of them. */
  choices: readonly (Choice | { group: string; items: readonly Choice[] })[];
  /** Word for "nothing chosen"; without it "unknown", or "please choose" where the field is required. */
  nothing?: string;
}

/** One of a list as a native select: phones show their own picker, and every keyboard knows it. The form holds the code, or null. */
export function ChoiceField<Values extends FieldValues = FieldValues>(props: ChoiceFieldProps<Values>) {
  const { t } = useTranslator();
  const { field, label, error, value } = useField<string | null>(props);
  const { required, choices, hint, disabled, nothing = t(required ? 'ui.choose' : 'values.unknown') } = props;
  return (
    <NativeSelect
      {...field}
      value={value ?? ''}
      onChange={(event) => field.onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      label={label}
      error={error}
      description={hint}
      aria-required={required}
      {...(disabled ? { disabled } : {})}
    >
      <option value="">{nothing}</option>
      {choices.map((choice) =>
        'group' in choice ? (
          <optgroup key={choice.group} label={choice.group}>
            {choice.items.map(option)}
          </optgroup>
        ) : (
          option(choice)
        ),
      )}
    </NativeSelect>
  );
}

const option = ({ value, label }: Choice) => (
  <option key={value} value={value}>
    {label}
  </option>
);
