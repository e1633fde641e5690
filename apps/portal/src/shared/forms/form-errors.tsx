import { Alert, Anchor } from '@mantine/core';
import { type FieldError, useFormContext, useFormState } from 'react-hook-form';
import { useTranslator } from '../i18n/index.js';
import { fieldErrorText } from './field-error.js';

export interface FormErrorsProps {
  /** Name of the field at a dotted path, as its label has it. */
  labelOf: (name: string) => string;
  /** Brings a field into sight that is not shown now, and the focus to it then. */
  onReveal?: ((name: string) => void) | undefined;
}

interface Found {
  name: string;
  error: Pick<FieldError, 'type' | 'message'>;
}

const isFieldError = (node: object): node is Pick<FieldError, 'type' | 'message'> => 'type' in node && typeof node.type === 'string';

/** Errors of a form with the dotted paths of their fields; groups and rows of fields nest. */
function flattenErrors(errors: object, prefix = ''): Found[] {
  return Object.entries(errors).flatMap(([key, node]) => {
    const name = prefix === '' ? key : `${prefix}.${key}`;
    if (typeof node !== 'object' || node === null || key === 'ref') return [];
    return isFieldError(node) ? [{ name, error: node }] : flattenErrors(node, name);
  });
}

/** How many fields need another look, each with a way to it. Shown after the form was refused; the first wrong field has the focus then. */
export function FormErrors({ labelOf, onReveal }: FormErrorsProps) {
  const translator = useTranslator();
  const { setFocus, getValues } = useFormContext();
  const { errors } = useFormState();
  const found = flattenErrors(errors).filter(({ name }) => !name.startsWith('root'));
  if (found.length === 0) return null;
  const goTo = (name: string): void => {
    onReveal?.(name);
    setFocus(name);
  };
  return (
    <Alert color="red" variant="outline" role="alert" title={translator.t('ui.formErrors', { count: found.length })}>
      <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>
        {found.map(({ name, error }) => (
          <li key={name}>
            <Anchor component="button" type="button" size="sm" ta="start" underline="always" onClick={() => goTo(name)}>
              {labelOf(name)}
              {translator.t('ui.colon')}
              {fieldErrorText(translator, error, getValues(name))}
            </Anchor>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
