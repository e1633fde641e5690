import { BLOCKS } from '@bridge/common';
import { SimpleGrid, Stack } from '@mantine/core';
import { ChoiceField, TextField } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import type { ParcelFormValues } from './form-values.js';

/** Which parcel it is. */
export function PlaceFields() {
  const { term } = useTranslator();
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <ChoiceField<ParcelFormValues>
          name="block"
          label={term('parcelField', 'block')}
          required
          choices={BLOCKS.map((block) => ({ value: block, label: term('block', block) }))}
        />
        <TextField<ParcelFormValues> name="parcelNo" label={term('parcelField', 'parcelNo')} required maxLength={30} autoComplete="off" />
      </SimpleGrid>
      <TextField<ParcelFormValues> name="remarks" label={term('parcelField', 'remarks')} multiline maxLength={2000} />
    </Stack>
  );
}
