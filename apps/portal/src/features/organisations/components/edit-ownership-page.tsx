import { type OwnershipView, readOrganisation, readOwnership, saveOwnership } from '@bridge/common';
import type { Translator } from '@bridge/i18n';
import { Button, Group, SimpleGrid, Stack } from '@mantine/core';
import { useMemo, useState } from 'react';
import { type FieldPath, useForm } from 'react-hook-form';
import { useCall, useEndpoint } from '../../../shared/api/index.js';
import { PortalForm, TextField } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { AppLink, paths, TextLink, useGo, usePathParam } from '../../../shared/navigation/index.js';
import { ConflictNotice, DataState, PageHeader } from '../../../shared/ui/index.js';
import { LendersField } from '../forms/lenders-field.js';
import { OwnersField } from '../forms/owners-field.js';
import { nameOf } from '../model/organisation-words.js';
import { currentOwnership, formOfStatement, isPercent, type OwnershipForm, statementOf } from '../model/ownership-form.js';

type Path = FieldPath<OwnershipForm>;

/** Owners and lenders of an organisation, as a source states them. */
export function EditOwnershipPage() {
  const id = usePathParam('id');
  const translator = useTranslator();
  const organisation = useEndpoint(readOrganisation, { params: { id } });
  const ownership = useEndpoint(readOwnership, { params: { id } });
  return (
    <DataState query={organisation} skeletonLines={2}>
      {(view) => (
        <DataState query={ownership} skeletonLines={8}>
          {(owned) => <Edit key={owned.organisationId} owned={owned} name={nameOf(translator, view)} />}
        </DataState>
      )}
    </DataState>
  );
}

/** The fields that are there now, so that what the server finds wrong with a row goes to its field. */
const namesOf = ({ statement: { owners, lenders } }: OwnershipForm): Path[] => [
  'statement.asOf',
  'statement.source',
  'statement.statedStatePercent',
  ...owners.flatMap((_, index) =>
    (['name', 'kind', 'country', 'percent', 'of'] as const).map((field) => `statement.owners.${index}.${field}` as const),
  ),
  ...lenders.flatMap((_, index) =>
    (['name', 'kind', 'country', 'debtPercent'] as const).map((field) => `statement.lenders.${index}.${field}` as const),
  ),
];
const percentsOf = (form: OwnershipForm): Path[] => namesOf(form).filter((name) => /percent$/i.test(name));

function Edit({ owned, name }: { owned: OwnershipView; name: string }) {
  const translator = useTranslator();
  const { t } = translator;
  const go = useGo();
  const [version, setVersion] = useState(owned.version);
  const form = useForm<OwnershipForm>({ defaultValues: formOfStatement(owned) });
  const save = useCall(saveOwnership, { leaves: true });
  const current = currentOwnership(save.error);
  const back = paths.organisation(owned.organisationId);
  const submit = (values: OwnershipForm) => {
    const wrong = percentsOf(values).filter((path) => !isPercent(form.getValues(path) as string | null));
    for (const [index, path] of wrong.entries())
      form.setError(path, { type: 'pattern', message: 'wrong-format' }, { shouldFocus: index === 0 });
    if (wrong.length > 0) return;
    const body = { version: current?.version ?? version, statement: statementOf(values) };
    save.mutate({ params: { id: owned.organisationId }, body }, { onSuccess: () => go(back) });
  };
  const names = useMemo(() => (save.error ? namesOf(form.getValues()) : []), [save.error, form]);
  return (
    <Stack gap="lg">
      <PageHeader
        title={t('organisations.ownership.editOf', { name })}
        lead={t('organisations.ownership.editLead')}
        breadcrumbs={[{ key: 'organisation', link: <TextLink to={back}>{name}</TextLink> }]}
      />
      <PortalForm
        form={form}
        names={names}
        labelOf={(path) => labelOf(translator, path)}
        error={current === null ? save.error : null}
        onSubmit={submit}
      >
        {current && (
          <ConflictNotice
            differences={[
              {
                label: t('organisations.ownership.owners'),
                mine: ownersText(form.getValues()),
                theirs: ownersText(formOfStatement(current)),
              },
            ]}
            busy={save.isPending}
            onKeepMine={() => void form.handleSubmit(submit)()}
            onTakeTheirs={() => {
              form.reset(formOfStatement(current));
              setVersion(current.version);
              save.reset();
            }}
          />
        )}
        <SourceFields />
        <OwnersField />
        <LendersField />
        <Group gap="xs">
          {!current && (
            <Button type="submit" loading={save.isPending}>
              {t('organisations.save')}
            </Button>
          )}
          <Button component={AppLink} to={back} variant="default">
            {t('organisations.cancel')}
          </Button>
        </Group>
      </PortalForm>
    </Stack>
  );
}

function SourceFields() {
  const { t } = useTranslator();
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }}>
      <TextField<OwnershipForm> name="statement.asOf" label={t('organisations.ownership.asOf')} type="date" />
      <TextField<OwnershipForm> name="statement.source" label={t('organisations.ownership.source')} maxLength={300} />
      <TextField<OwnershipForm>
        name="statement.statedStatePercent"
        label={t('organisations.ownership.stated')}
        hint={t('organisations.ownership.percentHint')}
        inputMode="decimal"
        maxLength={12}
      />
    </SimpleGrid>
  );
}

const ownersText = ({ statement }: OwnershipForm): string =>
  statement.owners.map(({ name, percent }) => `${name} ${percent ?? '?'}%`).join(', ') || '–';

const LABELS = { asOf: 'asOf', source: 'source', statedStatePercent: 'stated' } as const;

function labelOf({ t }: Translator, path: string): string {
  const [, group = '', index = ''] = path.split('.');
  if (group in LABELS) return t(`organisations.ownership.${LABELS[group as keyof typeof LABELS]}`);
  return `${t(group === 'owners' ? 'organisations.ownership.owner' : 'organisations.ownership.lender')} ${Number(index) + 1}`;
}
