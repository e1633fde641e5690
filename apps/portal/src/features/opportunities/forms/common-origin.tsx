import { ISSUERS } from '@bridge/common';
import { Checkbox, SimpleGrid, Stack, Text } from '@mantine/core';
import { useFormContext } from 'react-hook-form';
import { ChoiceField, TextField } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import type { ParcelFormValues } from './form-values.js';

/** Who answers for what is filled in, as of when and where it stands: once for all figures. */
export function CommonOrigin({ isEdit }: { isEdit: boolean }) {
  const { t, term } = useTranslator();
  const { register, watch } = useFormContext<ParcelFormValues>();
  const confirmsAll = watch('common.confirmsAll');
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed" maw="70ch">
        {t('opportunities.form.commonHint')}
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>
        <ChoiceField<ParcelFormValues>
          name="common.issuer"
          label={t('opportunities.form.issuer')}
          required={confirmsAll}
          choices={ISSUERS.map((issuer) => ({ value: issuer, label: term('issuer', issuer) }))}
          nothing={t('ui.choose')}
        />
        <TextField<ParcelFormValues> name="common.asOf" label={t('opportunities.form.asOf')} type="date" required={confirmsAll} />
        <TextField<ParcelFormValues> name="common.source" label={t('opportunities.form.source')} maxLength={200} />
      </SimpleGrid>
      {isEdit && (
        <Checkbox
          label={t('opportunities.form.confirmsAll')}
          description={confirmsAll ? t('opportunities.form.confirmsAllNeeds') : undefined}
          {...register('common.confirmsAll')}
        />
      )}
    </Stack>
  );
}
