import { ALIAS_KINDS, SCRIPTS } from '@bridge/common';
import { Button, Paper, SimpleGrid, Stack } from '@mantine/core';
import { useRef } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { ChoiceField, TextField } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { EMPTY_ALIAS, type OrganisationForm } from '../model/organisation-form.js';

const MOST_ALIASES = 30;

/** Other names as rows. */
export function AliasesField() {
  const { t, term } = useTranslator();
  const { control } = useFormContext<OrganisationForm>();
  const { fields, append, remove } = useFieldArray({ control, name: 'fields.aliases' });
  const add = useRef<HTMLButtonElement>(null);
  const take = (index: number) => {
    remove(index);
    add.current?.focus();
  };
  return (
    <Stack gap="sm">
      {fields.map(({ id }, index) => (
        <Paper key={id} withBorder p="sm" radius="md">
          <SimpleGrid cols={{ base: 1, sm: 3 }}>
            <TextField<OrganisationForm>
              name={`fields.aliases.${index}.name`}
              label={t('organisations.aliases.name')}
              required
              maxLength={200}
            />
            <ChoiceField<OrganisationForm>
              name={`fields.aliases.${index}.script`}
              label={t('organisations.aliases.script')}
              required
              choices={SCRIPTS.map((script) => ({ value: script, label: term('script', script) }))}
            />
            <ChoiceField<OrganisationForm>
              name={`fields.aliases.${index}.kind`}
              label={t('organisations.aliases.kind')}
              required
              choices={ALIAS_KINDS.map((kind) => ({ value: kind, label: term('aliasKind', kind) }))}
            />
          </SimpleGrid>
          <Button size="compact-sm" variant="subtle" mt="xs" onClick={() => take(index)}>
            {t('organisations.aliases.remove', { index: index + 1 })}
          </Button>
        </Paper>
      ))}
      {fields.length < MOST_ALIASES && (
        <div>
          <Button ref={add} size="sm" variant="default" onClick={() => append(EMPTY_ALIAS)}>
            {t('organisations.aliases.add')}
          </Button>
        </div>
      )}
    </Stack>
  );
}
