import { renderCode, type Translator } from '@bridge/i18n';
import { Text, TextInput } from '@mantine/core';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { useTranslator } from '../i18n/index.js';
import styles from './forms.module.css';
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
  const translator = useTranslator();
  const { read, print, example, hint, required, disabled } = props;
  const { field, label, error, value } = useField<WrittenValue<T>>(props, (written) =>
    isUnreadable(written) ? 'wrong-format' : undefined,
  );
  const showsProblem = error !== undefined && isUnreadable(value);
  return (
    <TextInput
      {...field}
      value={value.text}
      onChange={(event) => field.onChange(writtenAs(event.currentTarget.value, read))}
      label={label}
      error={showsProblem ? problemText(translator, value.problem) : error}
      autoComplete="off"
      aria-required={required}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      description={
        <>
          <Reading written={value} print={print} example={example} isErrorShown={showsProblem} />
          {hint && <span className={styles.line}>{hint}</span>}
        </>
      }
      {...(disabled ? { disabled } : {})}
    />
  );
}

/** The sentence of what is wrong; a code that the catalog does not know would be shown as it is, so the general one stands in for it. */
function problemText(translator: Translator, problem: WrittenValue<unknown>['problem']): string {
  const sentence = problem && renderCode(translator, 'importIssues', problem.code, problem.params);
  return !sentence || sentence === problem?.code ? translator.t('errors.field.wrong-format') : sentence;
}

interface ReadingProps<T> {
  written: WrittenValue<T>;
  print: PrintReading<T>;
  example: string;
  /** Where the error already says what is wrong. */
  isErrorShown: boolean;
}

function Reading<T>({ written, print, example, isErrorShown }: ReadingProps<T>) {
  const translator = useTranslator();
  const { t } = translator;
  const { text, value, problem } = written;
  return (
    <Text component="span" size="sm" c="var(--mantine-color-text)" display="block" aria-live="polite" mih="1.5em">
      {value !== null && t('ui.readAs', { reading: print(translator, value) })}
      {value === null && problem === null && text.trim() !== '' && t('ui.readUnknown')}
      {problem !== null && !isErrorShown && <span className={styles.line}>{problemText(translator, problem)}</span>}
      {value === null && (problem !== null || text.trim() === '') && <span className={styles.line}>{t('ui.example', { example })}</span>}
    </Text>
  );
}
