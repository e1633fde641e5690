import { COUNTRIES, OWNER_KINDS } from '@bridge/common';
import { Badge, Button, Paper, SimpleGrid, Stack } from '@mantine/core';
import { useRef } from 'react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { countryName } from '../../../shared/figures/index.js';
import { ChoiceField, TextField } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { useMay } from '../../../shared/session/index.js';
import { Section } from '../../../shared/ui/index.js';
import { EMPTY_OWNER, type OwnershipForm, withoutOwner } from '../model/ownership-form.js';
import { FindOwner } from './find-owner.js';

const MOST_OWNERS = 100;

/** The owners as rows; a row may own a part of an earlier one, which makes the tiers. */
export function OwnersField() {
  const { t } = useTranslator();
  const may = useMay();
  const { control, getValues } = useFormContext<OwnershipForm>();
  const { fields, append, replace } = useFieldArray({ control, name: 'statement.owners' });
  const add = useRef<HTMLButtonElement>(null);
  const take = (index: number) => {
    replace(withoutOwner(getValues('statement.owners'), index));
    add.current?.focus();
  };
  return (
    <Section title={t('organisations.ownership.owners')}>
      <Stack gap="sm">
        {fields.map(({ id }, index) => (
          <OwnerRow key={id} index={index} onRemove={() => take(index)} />
        ))}
        {fields.length < MOST_OWNERS && (
          <div>
            <Button ref={add} size="sm" variant="default" onClick={() => append(EMPTY_OWNER)}>
              {t('organisations.ownership.addOwner')}
            </Button>
          </div>
        )}
        {may('organisation.create') && <FindOwner onFound={(owner) => append({ ...EMPTY_OWNER, ...owner })} />}
      </Stack>
    </Section>
  );
}

function OwnerRow({ index, onRemove }: { index: number; onRemove: () => void }) {
  const translator = useTranslator();
  const { t, term } = translator;
  const owners = useWatch<OwnershipForm, 'statement.owners'>({ name: 'statement.owners' });
  // Owners of an organisation of the portal are stated on its own page.
  const earlier = owners
    .slice(0, index)
    .flatMap(({ name, organisationId }, place) =>
      organisationId === null ? [{ value: String(place), label: name || `${t('organisations.ownership.owner')} ${place + 1}` }] : [],
    );
  const linked = owners[index]?.organisationId !== null && owners[index]?.organisationId !== undefined;
  const name = `statement.owners.${index}` as const;
  return (
    <Paper withBorder p="sm" radius="md">
      {linked && (
        <Badge variant="outline" mb="xs">
          {t('organisations.ownership.linked')}
        </Badge>
      )}
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 5 }}>
        <TextField<OwnershipForm> name={`${name}.name`} label={t('organisations.ownership.owner')} required maxLength={200} />
        <ChoiceField<OwnershipForm>
          name={`${name}.kind`}
          label={t('organisations.ownership.kind')}
          required
          choices={OWNER_KINDS.map((kind) => ({ value: kind, label: term('ownerKind', kind) }))}
        />
        <ChoiceField<OwnershipForm>
          name={`${name}.country`}
          label={t('organisations.field.country')}
          choices={COUNTRIES.map((code) => ({ value: code, label: countryName(translator, code) }))}
        />
        <TextField<OwnershipForm>
          name={`${name}.percent`}
          label={t('organisations.ownership.percent')}
          inputMode="decimal"
          maxLength={12}
        />
        <ChoiceField<OwnershipForm>
          name={`${name}.of`}
          label={t('organisations.ownership.of')}
          nothing={t('organisations.ownership.ofSelf')}
          choices={earlier}
        />
      </SimpleGrid>
      <Button size="compact-sm" variant="subtle" mt="xs" onClick={onRemove}>
        {t('organisations.ownership.removeOwner', { index: index + 1 })}
      </Button>
    </Paper>
  );
}
