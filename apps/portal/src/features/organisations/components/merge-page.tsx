import {
  MERGE_FIELDS,
  type MergeChoices,
  type MergeField,
  mergeOrganisations,
  type OrganisationView,
  readOrganisation,
  readOwnership,
} from '@bridge/common';
import { Button, Group, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useCall, useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { AppLink, paths, TextLink, useGo, usePathParam } from '../../../shared/navigation/index.js';
import { type Column, DataTable } from '../../../shared/tables/index.js';
import { ConfirmButton, DataState, ErrorNotice, PageHeader } from '../../../shared/ui/index.js';
import { fieldWords, nameOf } from '../model/organisation-words.js';

/** Both sides field by field; the reader chooses which one stays and which value is kept. */
export function MergePage() {
  const [first, second] = [usePathParam('id'), usePathParam('other')];
  const [swapped, setSwapped] = useState(false);
  const one = useEndpoint(readOrganisation, { params: { id: swapped ? second : first } });
  const other = useEndpoint(readOrganisation, { params: { id: swapped ? first : second } });
  return (
    <DataState query={one} skeletonLines={6}>
      {(survivor) => (
        <DataState query={other} skeletonLines={6}>
          {(merged) => <Merge key={survivor.id} survivor={survivor} merged={merged} onSwap={() => setSwapped(!swapped)} />}
        </DataState>
      )}
    </DataState>
  );
}

const KEEP_SURVIVOR = Object.fromEntries(MERGE_FIELDS.map((field) => [field, 'survivor'])) as MergeChoices;

interface Sides {
  survivor: OrganisationView;
  merged: OrganisationView;
}

function Merge({ survivor, merged, onSwap }: Sides & { onSwap: () => void }) {
  const translator = useTranslator();
  const { t } = translator;
  const go = useGo();
  const [keep, setKeep] = useState(KEEP_SURVIVOR);
  const merge = useCall(mergeOrganisations, { leaves: true });
  const send = () =>
    merge.mutate(
      { params: { id: survivor.id }, body: { version: survivor.version, mergedId: merged.id, mergedVersion: merged.version, keep } },
      { onSuccess: ({ id }) => go(paths.organisation(id)) },
    );
  return (
    <Stack gap="lg">
      <PageHeader
        title={t('organisations.merge.title')}
        lead={t('organisations.merge.lead')}
        breadcrumbs={[
          { key: 'organisations', link: <TextLink to={paths.organisations()}>{t('organisations.title')}</TextLink> },
          { key: 'duplicates', link: <TextLink to={paths.organisationDuplicates()}>{t('organisations.duplicates.title')}</TextLink> },
        ]}
        actions={
          <Button variant="default" onClick={onSwap}>
            {t('organisations.merge.swap')}
          </Button>
        }
      />
      <ErrorNotice error={merge.error} />
      <Choices survivor={survivor} merged={merged} keep={keep} onKeep={(field, side) => setKeep({ ...keep, [field]: side })} />
      <Group gap="xs" align="flex-end">
        <ConfirmButton
          variant="filled"
          label={t('organisations.merge.do')}
          question={t('organisations.merge.question', { name: nameOf(translator, merged) })}
          loading={merge.isPending}
          onConfirm={send}
        />
        <Button component={AppLink} to={paths.organisationDuplicates()} variant="default">
          {t('organisations.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}

function useWords({ survivor, merged }: Sides): (field: MergeField, side: 'survivor' | 'merged') => string {
  const translator = useTranslator();
  const ours = useEndpoint(readOwnership, { params: { id: survivor.id } }).data;
  const theirs = useEndpoint(readOwnership, { params: { id: merged.id } }).data;
  return (field, side) => {
    if (field !== 'ownership') return fieldWords(translator, field, (side === 'survivor' ? survivor : merged).fields);
    const count = (side === 'survivor' ? ours : theirs)?.statement.owners.length ?? 0;
    return count === 0 ? translator.t('values.unknown') : translator.t('organisations.merge.owners', { count });
  };
}

function Choices({
  survivor,
  merged,
  keep,
  onKeep,
}: Sides & { keep: MergeChoices; onKeep: (field: MergeField, side: 'survivor' | 'merged') => void }) {
  const translator = useTranslator();
  const { t } = translator;
  const words = useWords({ survivor, merged });
  // What only one side knows is kept in any case: there is nothing to choose.
  const isOpen = (field: MergeField): boolean => {
    const [ours, theirs] = [words(field, 'survivor'), words(field, 'merged')];
    return ours !== theirs && ours !== t('values.unknown') && theirs !== t('values.unknown');
  };
  const side = (of: 'survivor' | 'merged'): Column<MergeField> => ({
    key: of,
    header: t(`organisations.merge.${of}`, { name: nameOf(translator, of === 'survivor' ? survivor : merged) }),
    cell: (field) =>
      !isOpen(field) ? (
        words(field, of)
      ) : (
        <Radio
          name={`keep-${field}`}
          checked={keep[field] === of}
          onChange={() => onKeep(field, of)}
          label={words(field, of)}
          aria-describedby={`field-${field}`}
        />
      ),
  });
  const columns: readonly Column<MergeField>[] = [
    {
      key: 'field',
      header: t('organisations.merge.field'),
      isRowHeader: true,
      width: '24%',
      cell: (field) => <span id={`field-${field}`}>{t(`organisations.field.${field}`)}</span>,
    },
    side('survivor'),
    side('merged'),
  ];
  return <DataTable caption={t('organisations.merge.title')} columns={columns} rows={MERGE_FIELDS} rowKey={(field) => field} />;
}
