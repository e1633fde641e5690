import { AGREEMENT_LEVELS, type AgreementInput, type AgreementView, DOCUMENT_TYPES, SECTORS } from '@bridge/common';
import type { Translator } from '@bridge/i18n';
import { Button, Group, SimpleGrid } from '@mantine/core';
import type { ReactNode } from 'react';
import { type FieldPath, useForm } from 'react-hook-form';
import { ChoiceField, PeriodField, PortalForm, TextField, YesNoUnknownField } from '../../../shared/forms/index.js';
import { LANGUAGE_NAMES, LANGUAGES, LOCALE_OF, useTranslator } from '../../../shared/i18n/index.js';
import { type AgreementFormValues, formValues, hasTitle, inputOf } from '../model/agreement-form.js';
import { labelOfField } from '../model/field-label.js';
import { AmountsField } from './amounts-field.js';
import { PartiesField } from './parties-field.js';

const NAMES: readonly FieldPath<AgreementFormValues>[] = ['title.ko', 'level', 'documentType', 'sector', 'signedOn', 'subject'];

interface Props {
  /** The agreement as it was read for editing; null for a new one. Later readings do not touch what is typed. */
  start: AgreementView | null;
  onSave: (input: AgreementInput) => void;
  error: unknown;
  busy: boolean;
  /** The way back without saving. */
  cancel: ReactNode;
  /** Above the fields after a conflict; gets what is typed now and the way to save it. */
  conflict?: (typed: () => AgreementInput | null, save: () => void, reset: (view: AgreementView) => void) => ReactNode;
}

/** Head of an agreement: what the paper is, who is in it and which amounts it names. Stages are not typed in. */
export function AgreementForm({ start, onSave, error, busy, cancel, conflict }: Props) {
  const translator = useTranslator();
  const { t } = translator;
  const form = useForm<AgreementFormValues>({ defaultValues: formValues(start) });
  const submit = (values: AgreementFormValues) => {
    if (!hasTitle(values))
      return form.setError('title.ko', { type: 'required', message: 'agreements.titleMissing' }, { shouldFocus: true });
    const input = inputOf(values);
    if (input) onSave(input);
  };
  const notice = conflict?.(
    () => inputOf(form.getValues()),
    () => void form.handleSubmit(submit)(),
    (view) => form.reset(formValues(view)),
  );
  return (
    <PortalForm form={form} names={NAMES} labelOf={(name) => labelOfField(translator, name)} error={error} onSubmit={submit}>
      {notice}
      <SimpleGrid cols={{ base: 1, md: 3 }}>
        {LANGUAGES.map((language) => (
          <TextField<AgreementFormValues>
            key={language}
            name={`title.${language}`}
            label={t('agreements.titleIn', { languageText: LANGUAGE_NAMES[language] })}
            lang={LOCALE_OF[language]}
            maxLength={300}
          />
        ))}
      </SimpleGrid>
      <PaperFields translator={translator} />
      <PartiesField />
      <AmountsField />
      <Group gap="xs">
        {!notice && (
          <Button type="submit" loading={busy}>
            {t(start === null ? 'agreements.open' : 'agreements.save')}
          </Button>
        )}
        {cancel}
      </Group>
    </PortalForm>
  );
}

function PaperFields({ translator: { t, term } }: { translator: Translator }) {
  const choices = (list: string, codes: readonly string[]) => codes.map((value) => ({ value, label: term(list, value) }));
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }}>
        <ChoiceField<AgreementFormValues>
          name="level"
          label={t('agreements.level')}
          required
          choices={choices('agreementLevel', AGREEMENT_LEVELS)}
        />
        <ChoiceField<AgreementFormValues>
          name="documentType"
          label={t('agreements.documentType')}
          required
          choices={choices('documentType', DOCUMENT_TYPES)}
        />
        <ChoiceField<AgreementFormValues> name="sector" label={t('agreements.sector')} choices={choices('sector', SECTORS)} />
        <PeriodField<AgreementFormValues> name="signedOn" label={t('agreements.signedOn')} hint={t('agreements.signedOn.hint')} />
      </SimpleGrid>
      <YesNoUnknownField<AgreementFormValues> name="binding" label={t('agreements.binding')} hint={t('agreements.binding.hint')} />
      <TextField<AgreementFormValues> name="subject" label={t('agreements.subject')} multiline maxLength={2000} />
    </>
  );
}
