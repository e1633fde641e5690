import { EFFLUENTS, HUBS, MARKETS, type Market, ODI_STATES, SECTORS, TENURES, VENTURE_FORMS } from '@bridge/common';
import { formatNumber, formatPercent } from '@bridge/i18n';
import { readCount, readHs, readShare } from '@bridge/spreadsheet/values';
import { Checkbox, Group } from '@mantine/core';
import { useController } from 'react-hook-form';
import { ChoiceField, ReadingField, YesNoUnknownField } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { type FormField, REQUIRED_FIELDS } from '../model/form-fields.js';
import type { ProjectForm } from '../model/form-values.js';
import { FieldHint } from './field-hint.js';

/** Name, label and hint of a field, as every field of the form has them. */
export function useFieldProps() {
  const { term } = useTranslator();
  return <F extends FormField>(field: F) => ({
    name: `fields.${field}` as const,
    label: term('projectField', field),
    required: REQUIRED_FIELDS.includes(field),
    hint: <FieldHint field={field} />,
  });
}

const CHOICES = {
  sector: { list: 'sector', codes: SECTORS },
  hub: { list: 'hub', codes: HUBS },
  tenure: { list: 'tenure', codes: TENURES },
  effluent: { list: 'effluent', codes: EFFLUENTS },
  form: { list: 'form', codes: VENTURE_FORMS },
  odi: { list: 'odi', codes: ODI_STATES },
} as const;

export function CodeField({ field }: { field: keyof typeof CHOICES }) {
  const { t, term } = useTranslator();
  const props = useFieldProps()(field);
  const { list, codes } = CHOICES[field];
  const choices = codes.map((code) => ({ value: code, label: term(list, code) }));
  return <ChoiceField<ProjectForm> {...props} choices={choices} {...(!props.required && { nothing: t('investor.check.unknown') })} />;
}

type YesNoName =
  | 'gasNeeded'
  | 'steamNeeded'
  | 'portNeeded'
  | 'sellsPower'
  | 'fundsEvidenced'
  | 'priorPlantsAbroad'
  | 'ownsTechnology'
  | 'koreanEntity';

export function AnswerField({ field }: { field: YesNoName }) {
  return <YesNoUnknownField<ProjectForm> {...useFieldProps()(field)} />;
}

export function ShareField({ field }: { field: 'renewableSharePercent' | 'chineseEquityPercent' }) {
  return (
    <ReadingField<number, ProjectForm>
      {...useFieldProps()(field)}
      read={readShare}
      print={(_, percent) => formatPercent(percent)}
      example="51%"
    />
  );
}

export function JobsField() {
  return (
    <ReadingField<number, ProjectForm>
      {...useFieldProps()('jobs')}
      read={readCount}
      print={(_, jobs) => formatNumber(jobs)}
      example="120"
    />
  );
}

export function HsField() {
  return <ReadingField<string, ProjectForm> {...useFieldProps()('hs')} read={readHs} print={(_, hs) => hs} example="7410.11" />;
}

/** Several markets; none chosen means that they are not known yet. */
export function MarketsField() {
  const { term } = useTranslator();
  const { label, hint } = useFieldProps()('markets');
  const { field } = useController<ProjectForm, 'fields.markets'>({ name: 'fields.markets' });
  const chosen = (values: string[]): Market[] => MARKETS.filter((market) => values.includes(market));
  return (
    <Checkbox.Group
      label={label}
      description={hint}
      value={field.value ?? []}
      onChange={(values) => field.onChange(values.length === 0 ? null : chosen(values))}
    >
      <Group gap="lg" mt="xs">
        {MARKETS.map((market, index) => (
          <Checkbox key={market} value={market} label={term('market', market)} ref={index === 0 ? field.ref : undefined} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
