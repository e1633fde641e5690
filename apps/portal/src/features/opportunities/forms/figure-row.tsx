import {
  EFFLUENT_ROUTES,
  ISSUERS,
  mayChangeFigure,
  type OpportunityView,
  PARCEL_STATUSES,
  type ParcelField,
  TENURES,
} from '@bridge/common';
import { formatPeriod } from '@bridge/i18n';
import { Text } from '@mantine/core';
import { ChoiceField, ReadingField, TextField, YesNoUnknownField } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { useViewer } from '../../../shared/session/index.js';
import { figureText } from '../model/print-figure.js';
import { FIGURE_READERS, isWritten, type WrittenField } from './figure-readers.js';
import type { ParcelFormValues } from './form-values.js';
import styles from './parcel-form.module.css';

const CHOICES = {
  tenure: { codes: TENURES, terms: 'tenure' },
  effluentRoute: { codes: EFFLUENT_ROUTES, terms: 'effluentRoute' },
  status: { codes: PARCEL_STATUSES, terms: 'parcelStatus' },
} as const;
type ChoiceName = keyof typeof CHOICES;
const isChoice = (field: ParcelField): field is ChoiceName => field in CHOICES;

/** One figure with who answers for it and as of when beside it. */
export function FigureRow({ field, base }: { field: ParcelField; base: OpportunityView | null }) {
  const { t, term } = useTranslator();
  const { body } = useViewer();
  if (base && !mayChangeFigure(field, base.figures[field], body)) return <ForeignFigure field={field} base={base} />;
  const issuers = ISSUERS.map((issuer) => ({ value: issuer, label: term('issuer', issuer) }));
  return (
    <fieldset aria-label={term('parcelField', field)} className={styles.figure}>
      <div>
        <ValueField field={field} />
        <Origin field={field} base={base} />
      </div>
      <ChoiceField<ParcelFormValues>
        name={`figures.${field}.issuer`}
        label={t('opportunities.form.issuer')}
        choices={issuers}
        nothing={t('opportunities.form.asAbove')}
      />
      <TextField<ParcelFormValues> name={`figures.${field}.asOf`} label={t('opportunities.form.asOf')} type="date" />
    </fieldset>
  );
}

/** A figure that another body confirmed: to be read, with who changes it. */
function ForeignFigure({ field, base }: { field: ParcelField; base: OpportunityView }) {
  const translator = useTranslator();
  const { t, term } = translator;
  const figure = base.figures[field];
  return (
    <fieldset aria-label={term('parcelField', field)} className={styles.figure}>
      <div>
        <Text size="sm" fw={500}>
          {term('parcelField', field)}
        </Text>
        <Text>{figureText(translator, field, figure)}</Text>
        <Text size="sm" c="dimmed">
          {t('opportunities.form.othersFigure', { issuer: term('issuer', figure.provenance.issuer ?? '') })}
        </Text>
      </div>
    </fieldset>
  );
}

function ValueField({ field }: { field: ParcelField }) {
  const { term } = useTranslator();
  const common = { name: `figures.${field}.value`, label: term('parcelField', field) } as const;
  if (isWritten(field)) return <WrittenFigure field={field} />;
  if (!isChoice(field)) return <YesNoUnknownField<ParcelFormValues> {...common} />;
  const { codes, terms } = CHOICES[field];
  return <ChoiceField<ParcelFormValues> {...common} choices={codes.map((code) => ({ value: code, label: term(terms, code) }))} />;
}

function WrittenFigure<F extends WrittenField>({ field }: { field: F }) {
  const { t, term, locale } = useTranslator();
  const { read, print, example } = FIGURE_READERS[field];
  const hints: Partial<Record<WrittenField, string>> = {
    permittedKsic: t('opportunities.form.ksicHint'),
    availableFrom: t('opportunities.form.availableHint'),
  };
  return (
    <ReadingField<unknown, ParcelFormValues>
      name={`figures.${field}.value`}
      label={term('parcelField', field)}
      hint={hints[field]}
      read={read}
      print={print as (translator: ReturnType<typeof useTranslator>, value: unknown) => string}
      example={example[locale]}
    />
  );
}

/** Who answers for the figure as it is stored now. */
function Origin({ field, base }: { field: ParcelField; base: OpportunityView | null }) {
  const { t, term, locale } = useTranslator();
  if (!base || base.figures[field].value === null) return null;
  const { issuer, asOf } = base.figures[field].provenance;
  const origin = t('opportunities.form.origin', {
    issuer: issuer === null ? t('ui.figureNobody') : term('issuer', issuer),
    asOf: asOf === null ? t('ui.figureNoDate') : formatPeriod(locale, asOf),
  });
  return (
    <Text size="sm" c="dimmed">
      {t('opportunities.form.untilNow', { origin })}
    </Text>
  );
}
