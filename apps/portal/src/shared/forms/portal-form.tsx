import { Stack } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import { type FieldPath, type FieldValues, FormProvider, type UseFormReturn } from 'react-hook-form';
import { ApiError } from '../api/api-error.js';
import { ErrorNotice } from '../ui/state/error-notice.js';
import { FormErrors } from './form-errors.js';
import { useServerErrors } from './use-server-errors.js';

export interface PortalFormProps<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  onSubmit: (values: Values) => unknown;
  /** Name of a field, as its label has it. */
  labelOf: (name: string) => string;
  /** Fields that an issue of the server can be put at. Keep the array the same between renders. */
  names: readonly FieldPath<Values>[];
  /** The refusal of the last attempt to save; its field issues go to their fields. `edit.conflict` is left to the caller. */
  error?: unknown;
  /** Brings a field into sight before it takes the focus, where a form shows its fields in steps. */
  onReveal?: (name: string) => void;
  children: ReactNode;
  'aria-label'?: string;
}

// The Enter that confirms a Hangul or Pinyin syllable is not the Enter that submits; Safari sends both.
function holdComposition(event: KeyboardEvent) {
  if (event.key === 'Enter' && (event.nativeEvent.isComposing || event.keyCode === 229)) event.preventDefault();
}

/** A form with its error summary on top. What was typed is never lost: a refusal leaves every field as it is. */
export function PortalForm<Values extends FieldValues>(props: PortalFormProps<Values>) {
  const { form, onSubmit, labelOf, names, error, onReveal, children } = props;
  const unplaced = useServerErrors(form, error, names);
  const isConflict = error instanceof ApiError && error.code === 'edit.conflict';
  const allPlaced = error instanceof ApiError && error.fields.length > 0 && unplaced.length === 0;
  return (
    <FormProvider {...form}>
      <form
        noValidate
        aria-label={props['aria-label']}
        onKeyDown={holdComposition}
        onSubmit={form.handleSubmit((values) => void onSubmit(values))}
      >
        <Stack gap="md">
          <FormErrors labelOf={labelOf} onReveal={onReveal} />
          {!isConflict && !allPlaced && <ErrorNotice error={error} />}
          {children}
        </Stack>
      </form>
    </FormProvider>
  );
}
