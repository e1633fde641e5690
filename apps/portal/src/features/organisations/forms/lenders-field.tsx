import { COUNTRIES, LENDER_KINDS } from '@bridge/common';
import { Button, Paper, SimpleGrid, Stack } from '@mantine/core';
import { useRef } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { countryName } from '../../../shared/figures/index.js';
import { ChoiceField, TextField } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { Section } from '../../../shared/ui/index.js';
import { EMPTY_LENDER, type OwnershipForm } from '../model/ownership-form.js';

const MOST_LENDERS = 50;

/** The lenders as rows, each with its share of the debt. */
export function LendersField() {
  const translator = useTranslator();
  const { t, term } = translator;
  const { control } = useFormContext<OwnershipForm>();
  const { fields, append, remove } = useFieldArray({ control, name: 'statement.lenders' });
  const add = useRef<HTMLButtonElement>(null);
  const take = (index: number) => {
    remove(index);
    add.current?.focus();
  };
  return (
    <Section title={t('organisations.ownership.lenders')}>
      <Stack gap="sm">
        {fields.map(({ id }, index) => {
          const name = `statement.lenders.${index}` as const;
          return (
            <Paper key={id} withBorder p="sm" radius="md">
              <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }}>
                <TextField<OwnershipForm> name={`${name}.name`} label={t('organisations.ownership.lender')} required maxLength={200} />
                <ChoiceField<OwnershipForm>
                  name={`${name}.kind`}
                  label={t('organisations.ownership.kind')}
                  required
                  choices={LENDER_KINDS.map((kind) => ({ value: kind, label: term('lenderKind', kind) }))}
                />
                <ChoiceField<OwnershipForm>
                  name={`${name}.country`}
                  label={t('organisations.field.country')}
                  choices={COUNTRIES.map((code) => ({ value: code, label: countryName(translator, code) }))}
                />
                <TextField<OwnershipForm>
                  name={`${name}.debtPercent`}
                  label={t('organisations.ownership.debtShare')}
                  inputMode="decimal"
                  maxLength={12}
                />
              </SimpleGrid>
              <Button size="compact-sm" variant="subtle" mt="xs" onClick={() => take(index)}>
                {t('organisations.ownership.removeLender', { index: index + 1 })}
              </Button>
            </Paper>
          );
        })}
        {fields.length < MOST_LENDERS && (
          <div>
            <Button ref={add} size="sm" variant="default" onClick={() => append(EMPTY_LENDER)}>
              {t('organisations.ownership.addLender')}
            </Button>
          </div>
        )}
      </Stack>
    </Section>
  );
}
