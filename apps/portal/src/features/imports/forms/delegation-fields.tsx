import { SimpleGrid, Stack } from '@mantine/core';
import { ChoiceField, TextField } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { type DelegationForm, HUB_CODES } from './delegation-form.js';

/** Name in three languages, region and dates of a delegation; stands in a `PortalForm`. */
export function DelegationFields() {
  const { t, term } = useTranslator();
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <TextField<DelegationForm> name="ko" label={t('imports.delegation.ko')} lang="ko" maxLength={200} />
        <TextField<DelegationForm> name="zh" label={t('imports.delegation.zh')} lang="zh-CN" maxLength={200} />
        <TextField<DelegationForm> name="en" label={t('imports.delegation.en')} lang="en" maxLength={200} />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <ChoiceField<DelegationForm>
          name="hub"
          label={t('imports.delegation.hub')}
          required
          choices={HUB_CODES.map((hub) => ({ value: hub, label: term('hub', hub) }))}
        />
        <TextField<DelegationForm> name="arrivesOn" label={t('imports.delegation.arrivesOn')} type="date" />
        <TextField<DelegationForm> name="leavesOn" label={t('imports.delegation.leavesOn')} type="date" />
      </SimpleGrid>
    </Stack>
  );
}
