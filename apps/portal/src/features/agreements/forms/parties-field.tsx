import { PARTY_STATES } from '@bridge/common';
import { Button, Paper, SimpleGrid, Stack } from '@mantine/core';
import { useRef } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { ChoiceField, TextField } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { Section } from '../../../shared/ui/index.js';
import { type AgreementFormValues, EMPTY_PARTY } from '../model/agreement-form.js';

const SIDES = ['korea', 'china', 'other'] as const;

/** The parties as rows; the last one cannot be removed, since an agreement of nobody is none. */
export function PartiesField() {
  const { t, term } = useTranslator();
  const { control } = useFormContext<AgreementFormValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'parties' });
  const add = useRef<HTMLButtonElement>(null);
  const take = (index: number) => {
    remove(index);
    add.current?.focus();
  };
  return (
    <Section title={t('agreements.parties')}>
      <Stack gap="sm">
        {fields.map(({ id }, index) => (
          <Paper key={id} withBorder p="sm" radius="md">
            <SimpleGrid cols={{ base: 1, sm: 3 }}>
              <TextField<AgreementFormValues> name={`parties.${index}.name`} label={t('agreements.party')} required maxLength={200} />
              <ChoiceField<AgreementFormValues>
                name={`parties.${index}.side`}
                label={t('agreements.side')}
                required
                choices={SIDES.map((side) => ({ value: side, label: term('side', side) }))}
              />
              <ChoiceField<AgreementFormValues>
                name={`parties.${index}.state`}
                label={t('agreements.partyState')}
                required
                choices={PARTY_STATES.map((state) => ({ value: state, label: term('partyState', state) }))}
              />
            </SimpleGrid>
            {fields.length > 1 && (
              <Button size="compact-sm" variant="subtle" mt="xs" onClick={() => take(index)}>
                {t('agreements.removeParty', { index: index + 1 })}
              </Button>
            )}
          </Paper>
        ))}
        {fields.length < 30 && (
          <div>
            <Button ref={add} size="sm" variant="default" onClick={() => append(EMPTY_PARTY)}>
              {t('agreements.addParty')}
            </Button>
          </div>
        )}
      </Stack>
    </Section>
  );
}
