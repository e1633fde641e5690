import { GATE_ANSWERS, type GateAnswer } from '@bridge/common';
import { Group, Radio } from '@mantine/core';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { useTranslator } from '../i18n/index.js';
import { type FieldProps, useField } from './use-field.js';

const answerOf = (value: boolean | null | undefined): GateAnswer => (value === true ? 'yes' : value === false ? 'no' : 'unknown');
const VALUES: Record<string, boolean | null> = { yes: true, no: false, unknown: null };

/** Yes, no or not known yet: a tick box cannot say the third, and an unticked one would say "no" for those who left it alone. */
export function YesNoUnknownField<Values extends FieldValues = FieldValues>(props: FieldProps<FieldPath<Values>>) {
  const { t, term } = useTranslator();
  const { field, label, error, value } = useField<boolean | null>(props);
  return (
    <Radio.Group
      label={label}
      error={error}
      description={props.hint}
      value={answerOf(value)}
      onChange={(answer) => field.onChange(VALUES[answer] ?? null)}
      onBlur={field.onBlur}
      name={field.name}
    >
      <Group gap="lg" mt={4} mih={32}>
        {GATE_ANSWERS.map((answer, index) => (
          <Radio
            key={answer}
            value={answer}
            label={answer === 'unknown' ? t('values.unknown') : term('yesNo', answer)}
            disabled={props.disabled}
            ref={index === 0 ? field.ref : undefined}
          />
        ))}
      </Group>
    </Radio.Group>
  );
}
