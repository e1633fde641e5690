import type { MessageKey, Translator } from '@bridge/i18n';
import type { FieldError } from 'react-hook-form';

/** Codes of React Hook Form and of Zod in the words of the API's field issues. */
const CODES: Partial<Record<string, string>> = {
  required: 'required',
  min: 'too-small',
  minLength: 'too-small',
  too_small: 'too-small',
  max: 'too-big',
  maxLength: 'too-big',
  too_big: 'too-big',
  pattern: 'wrong-format',
  invalid_format: 'wrong-format',
  invalid_type: 'wrong-type',
  invalid_value: 'not-allowed',
};

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';

/** The sentence of a field's error. Its message may be a field code (`required`) or a key of the catalog; a machine's own prose is never shown. */
export function fieldErrorText(translator: Translator, error: Pick<FieldError, 'type' | 'message'>, value?: unknown): string {
  const { t, has } = translator;
  for (const key of [`errors.field.${error.message}`, error.message ?? '']) if (has(key)) return t(key);
  const code = CODES[String(error.type)] ?? 'wrong-format';
  const missing = isEmpty(value) && (code === 'too-small' || code === 'wrong-type');
  return t(`errors.field.${missing ? 'required' : code}` as MessageKey);
}
