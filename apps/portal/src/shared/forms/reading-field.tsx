import { renderCode } from '@bridge/i18n';
import { Text, TextInput } from '@mantine/core';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { useTranslator } from '../i18n/index.js';
import { type FieldProps, useField } from './use-field.js';
import { isUnreadable, type PrintReading, type ReadResult, type WrittenValue, writtenAs } from './written-value.js';

export interface ReadingFieldProps<T, Values extends FieldValues = FieldValues> extends FieldProps<FieldPath<Values>> {
  read: (text: string) => ReadResult<T>;
  print: PrintReading<T>;
  /** A text that can be read, shown where the reader is at a loss. */
  example: string;
}

/**
 * A figure as people write it (`150亩`, `3亿元`), with what it is read as beside it while typing: a misread zero is seen before it is saved.
 * The form holds a {@link WrittenValue}; what was typed is kept letter by letter.
 */
export function ReadingField<T, Values extends FieldValues = FieldValues>(props: ReadingFieldProps<T, Values>) {
  const { read, print, example, hint, required, disabled } = props;
  const { field, label, error, value } = useField<WrittenValue<T>>(props, (written) =>
    isUnreadable(written) ? 'wrong-format' : undefined,
  );
  return (
    <TextInput
      {...field}
      value={value.text}
      onChange={(event) => field.onChange(writtenAs(event.currentTarget.value, read))}
      label={label}
      error={error}
      autoComplete="off"
      aria-required={required}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      description={
        <>
          <Reading written={value} print={print} example={example} />
          {hint && <span style={{ display: 'block' }}>{hint}</span>}
        </>
      }
      {...(disabled ? { disabled } : {})}
    />
  );
}

function Reading<T>({ written, print, example }: { written: WrittenValue<T>; print: PrintReading<T>; example: string }) {
  const translator = useTranslator();
  const { t } = translator;
  const sentence = written.problem && renderCode(translator, 'importIssues', written.problem.code, written.problem.params);
  // A code that the catalog does not know yet would be shown as it is; the example says more.
  const problem = sentence === written.problem?.code ? null : sentence;
  return (
    <Text component="span" size="sm" c="var(--mantine-color-text)" display="block" aria-live="polite" mih="1.5em">
      {written.value !== null && t('ui.readAs', { reading: print(translator, written.value) })}
      {isUnreadable(written) && t('ui.notReadable', { example })}
      {written.value === null &&
        written.problem === null &&
        (written.text.trim() === '' ? t('ui.example', { example }) : t('ui.readUnknown'))}
      {problem && (
        <Text component="span" size="sm" display="block">
          {problem}
        </Text>
      )}
    </Text>
  );
}
