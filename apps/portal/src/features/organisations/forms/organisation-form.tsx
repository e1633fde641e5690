import { type Alias, COUNTRIES, HUBS, LEGAL_FORMS, ORGANISATION_KINDS, type OrganisationView } from '@bridge/common';
import { Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { type FieldPath, useForm } from 'react-hook-form';
import { aliasText, countryName } from '../../../shared/figures/index.js';
import { ChoiceField, PortalForm, TextField } from '../../../shared/forms/index.js';
import { LOCALE_OF, useTranslator } from '../../../shared/i18n/index.js';
import { Section } from '../../../shared/ui/index.js';
import { formOf, hasName, inputOf, type OrganisationForm, type OrganisationInput } from '../model/organisation-form.js';
import { AliasesField } from './aliases-field.js';

type Path = FieldPath<OrganisationForm>;
const NAMES: readonly Path[] = [
  'fields.name.ko',
  'fields.name.zh',
  'fields.name.en',
  'fields.kind',
  'fields.legalForm',
  'fields.country',
  'fields.uscc',
  'fields.businessNumber',
  'fields.hub',
  'fields.city',
];
const SCRIPT_FIELDS = [
  ['fields.name.zh', 'nameZh', 'zh'],
  ['fields.name.ko', 'nameKo', 'ko'],
  ['fields.name.en', 'nameEn', 'en'],
] as const;

interface Props {
  /** The organisation as it was read for editing; null for a new one. */
  start: OrganisationView | null;
  onSave: (input: OrganisationInput) => void;
  error: unknown;
  busy: boolean;
  cancel: ReactNode;
  /** Above the fields after a conflict. */
  conflict?: (typed: () => OrganisationInput, save: () => void, reset: (view: OrganisationView) => void) => ReactNode;
}

/** Names, numbers and place of an organisation. Who may not change what it is recognised by sees that, with the reason. */
export function OrganisationFormFields({ start, onSave, error, busy, cancel, conflict }: Props) {
  const { t } = useTranslator();
  const form = useForm<OrganisationForm>({ defaultValues: formOf(start) });
  const locked = start !== null && !start.mayEditIdentity;
  const submit = (values: OrganisationForm) => {
    if (!hasName(values))
      return form.setError('fields.name.zh', { type: 'required', message: 'organisations.nameMissing' }, { shouldFocus: true });
    onSave(inputOf(values));
  };
  const notice = conflict?.(
    () => inputOf(form.getValues()),
    () => void form.handleSubmit(submit)(),
    (view) => form.reset(formOf(view)),
  );
  return (
    <PortalForm form={form} names={NAMES} labelOf={useLabels()} error={error} onSubmit={submit}>
      {notice}
      <Section title={t('organisations.field.name')} lead={locked ? t('organisations.identityHint') : undefined}>
        <Identity aliases={locked ? start.fields.aliases : null} />
      </Section>
      <Section title={t('organisations.group.facts')}>
        <Description />
      </Section>
      <Group gap="xs">
        {!notice && (
          <Button type="submit" loading={busy}>
            {t(start === null ? 'organisations.new' : 'organisations.save')}
          </Button>
        )}
        {cancel}
      </Group>
    </PortalForm>
  );
}

/** `aliases` are given where nothing here can be changed. */
function Identity({ aliases }: { aliases: readonly Alias[] | null }) {
  const translator = useTranslator();
  const { t } = translator;
  const locked = aliases !== null;
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, md: 3 }}>
        {SCRIPT_FIELDS.map(([name, label, language]) => (
          <TextField<OrganisationForm>
            key={name}
            name={name}
            label={t(`organisations.field.${label}`)}
            lang={LOCALE_OF[language]}
            maxLength={200}
            disabled={locked}
          />
        ))}
      </SimpleGrid>
      {aliases === null ? (
        <AliasesField />
      ) : (
        aliases.map((alias) => <Text key={alias.script + alias.name}>{aliasText(translator, alias)}</Text>)
      )}
      <SimpleGrid cols={{ base: 1, md: 3 }}>
        <TextField<OrganisationForm>
          name="fields.uscc"
          label={t('organisations.field.uscc')}
          hint={t('organisations.usccHint')}
          maxLength={30}
          disabled={locked}
        />
        <TextField<OrganisationForm>
          name="fields.businessNumber"
          label={t('organisations.field.businessNumber')}
          hint={t('organisations.businessNumberHint')}
          maxLength={20}
          disabled={locked}
        />
        <ChoiceField<OrganisationForm>
          name="fields.country"
          label={t('organisations.field.country')}
          choices={COUNTRIES.map((code) => ({ value: code, label: countryName(translator, code) }))}
          disabled={locked}
        />
      </SimpleGrid>
    </Stack>
  );
}

function Description() {
  const { t, term } = useTranslator();
  const choices = (list: string, codes: readonly string[]) => codes.map((value) => ({ value, label: term(list, value) }));
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <ChoiceField<OrganisationForm>
        name="fields.kind"
        label={t('organisations.field.kind')}
        choices={choices('organisationKind', ORGANISATION_KINDS)}
      />
      <ChoiceField<OrganisationForm>
        name="fields.legalForm"
        label={t('organisations.field.legalForm')}
        choices={choices('legalForm', LEGAL_FORMS)}
      />
      <ChoiceField<OrganisationForm> name="fields.hub" label={t('organisations.field.hub')} choices={choices('hub', HUBS)} />
      <TextField<OrganisationForm> name="fields.city" label={t('organisations.field.city')} maxLength={100} />
    </SimpleGrid>
  );
}

const SCRIPT_LABELS = { ko: 'nameKo', zh: 'nameZh', en: 'nameEn' } as const;

/** Name of a field for the summary of errors; rows are counted from 1. */
function useLabels(): (name: string) => string {
  const { t, has } = useTranslator();
  return (path) => {
    const [, field = '', part = '', index] = [...path.split('.'), undefined];
    if (field === 'name' && part in SCRIPT_LABELS) return t(`organisations.field.${SCRIPT_LABELS[part as keyof typeof SCRIPT_LABELS]}`);
    const key = `organisations.field.${field}`;
    const label = has(key) ? t(key) : t('organisations.field.name');
    return field === 'aliases' && part !== '' && index === undefined ? label : field === 'aliases' ? `${label} ${Number(part) + 1}` : label;
  };
}
