import { HUBS, type RegistrationFields } from '@bridge/common';
import { Fieldset, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { ChoiceField, TextField } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';

/** A form that holds what somebody registers with. */
export interface WithFields {
  fields: { [Name in keyof RegistrationFields]: RegistrationFields[Name] | null };
}

export const FIELD_NAMES = [
  'fields.displayName',
  'fields.companyZh',
  'fields.companyKo',
  'fields.companyEn',
  'fields.uscc',
  'fields.hub',
  'fields.city',
] as const;

export const NO_FIELDS: WithFields['fields'] = {
  displayName: '',
  companyZh: '',
  companyKo: null,
  companyEn: null,
  uscc: '',
  hub: null,
  city: '',
};

const written = (text: string | null): string | null => text?.trim() || null;

/** What is sent: names that were left empty are unknown, not empty. Required fields were checked by the form. */
export function fieldsOf({ fields }: WithFields): RegistrationFields {
  const { displayName, companyZh, companyKo, companyEn, uscc, hub, city } = fields;
  return {
    displayName: displayName ?? '',
    companyZh: companyZh ?? '',
    companyKo: written(companyKo),
    companyEn: written(companyEn),
    uscc: uscc ?? '',
    hub: hub ?? 'other',
    city: city ?? '',
  };
}

/** Person and company. `children` stand with the person: what only a new account asks for. */
export function RegistrationFieldset({ children }: { children?: ReactNode }) {
  const { t, term } = useTranslator();
  return (
    <>
      <Fieldset legend={t('registrations.form.person')}>
        <Stack gap="md">
          <TextField<WithFields>
            name="fields.displayName"
            label={t('registrations.displayName')}
            required
            autoComplete="name"
            maxLength={120}
          />
          {children}
        </Stack>
      </Fieldset>
      <Fieldset legend={t('registrations.form.company')}>
        <Stack gap="md">
          <TextField<WithFields>
            name="fields.companyZh"
            label={t('registrations.companyZh')}
            required
            autoComplete="organization"
            lang="zh-CN"
            maxLength={200}
          />
          <TextField<WithFields>
            name="fields.uscc"
            label={t('registrations.uscc')}
            hint={t('registrations.uscc.hint')}
            required
            maxLength={18}
          />
          <ChoiceField<WithFields>
            name="fields.hub"
            label={t('registrations.hub')}
            required
            choices={HUBS.map((value) => ({ value, label: term('hub', value) }))}
          />
          <TextField<WithFields> name="fields.city" label={t('registrations.city')} required maxLength={80} />
          <TextField<WithFields>
            name="fields.companyKo"
            label={t('registrations.companyKo')}
            hint={t('registrations.optional')}
            lang="ko"
            maxLength={200}
          />
          <TextField<WithFields>
            name="fields.companyEn"
            label={t('registrations.companyEn')}
            hint={t('registrations.optional')}
            lang="en"
            maxLength={200}
          />
        </Stack>
      </Fieldset>
    </>
  );
}
