import { AMOUNT_KINDS } from '@bridge/common';
import { Button, Paper, SimpleGrid, Stack } from '@mantine/core';
import { useRef } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { AmountField, ChoiceField, TextField } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { Section } from '../../../shared/ui/index.js';
import { type AgreementFormValues, EMPTY_AMOUNT } from '../model/agreement-form.js';

/** Amounts as rows, each of one kind; as people write them, with the reading beside. */
export function AmountsField() {
  const { t, term } = useTranslator();
  const { control } = useFormContext<AgreementFormValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'amounts' });
  const add = useRef<HTMLButtonElement>(null);
  const take = (index: number) => {
    remove(index);
    add.current?.focus();
  };
  return (
    <Section title={t('agreements.amounts')} lead={t('agreements.amounts.note')}>
      <Stack gap="sm">
        {fields.map(({ id }, index) => (
          <Paper key={id} withBorder p="sm" radius="md">
            <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }}>
              <ChoiceField<AgreementFormValues>
                name={`amounts.${index}.kind`}
                label={t('agreements.amountKind')}
                required
                choices={AMOUNT_KINDS.map((kind) => ({ value: kind, label: term('amountKind', kind) }))}
              />
              <AmountField<AgreementFormValues> name={`amounts.${index}.money`} label={t('agreements.amount')} required />
              <TextField<AgreementFormValues> name={`amounts.${index}.on`} type="date" label={t('agreements.amountOn')} />
              <TextField<AgreementFormValues> name={`amounts.${index}.source`} label={t('agreements.source')} maxLength={500} />
            </SimpleGrid>
            <Button size="compact-sm" variant="subtle" onClick={() => take(index)}>
              {t('agreements.removeAmount', { index: index + 1 })}
            </Button>
          </Paper>
        ))}
        {fields.length < 100 && (
          <div>
            <Button ref={add} size="sm" variant="default" onClick={() => append(EMPTY_AMOUNT)}>
              {t('agreements.addAmount')}
            </Button>
          </div>
        )}
      </Stack>
    </Section>
  );
}
