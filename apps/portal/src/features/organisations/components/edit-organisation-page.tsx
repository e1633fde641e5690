import { createOrganisation, editOrganisation, type OrganisationView, readOrganisation } from '@bridge/common';
import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useCall, useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { AppLink, paths, TextLink, useGo, usePathParam } from '../../../shared/navigation/index.js';
import { ConflictNotice, DataState, PageHeader } from '../../../shared/ui/index.js';
import { OrganisationFormFields } from '../forms/organisation-form.js';
import { currentOrganisation, type OrganisationInput } from '../model/organisation-form.js';
import { fieldWords, nameOf } from '../model/organisation-words.js';

/** Adds an organisation. */
export function NewOrganisationPage() {
  const { t } = useTranslator();
  const go = useGo();
  const create = useCall(createOrganisation, { leaves: true });
  return (
    <Stack gap="lg">
      <PageHeader
        title={t('organisations.new')}
        lead={t('organisations.newLead')}
        breadcrumbs={[{ key: 'organisations', link: <TextLink to={paths.organisations()}>{t('organisations.title')}</TextLink> }]}
      />
      <OrganisationFormFields
        start={null}
        onSave={(fields) => create.mutate({ body: { fields } }, { onSuccess: ({ id }) => go(paths.organisation(id)) })}
        error={create.error}
        busy={create.isPending}
        cancel={
          <Button component={AppLink} to={paths.organisations()} variant="default">
            {t('organisations.cancel')}
          </Button>
        }
      />
    </Stack>
  );
}

/** Corrects an organisation. */
export function EditOrganisationPage() {
  const id = usePathParam('id');
  const organisation = useEndpoint(readOrganisation, { params: { id } });
  return (
    <DataState query={organisation} skeletonLines={12}>
      {(view) => <Edit key={view.id} view={view} />}
    </DataState>
  );
}

const COMPARED = [
  'nameKo',
  'nameZh',
  'nameEn',
  'aliases',
  'kind',
  'legalForm',
  'country',
  'uscc',
  'businessNumber',
  'hub',
  'city',
] as const;

function Edit({ view }: { view: OrganisationView }) {
  const translator = useTranslator();
  const { t } = translator;
  const go = useGo();
  // The version that the typed text builds on; the page may be read again behind it.
  const [seen, setSeen] = useState(view);
  const save = useCall(editOrganisation, { leaves: true });
  const current = currentOrganisation(save.error);
  const send = (fields: OrganisationInput) =>
    save.mutate(
      { params: { id: view.id }, body: { version: current?.version ?? seen.version, fields } },
      { onSuccess: () => go(paths.organisation(view.id)) },
    );
  const differences = (mine: OrganisationInput, theirs: OrganisationView) =>
    COMPARED.map((field) => ({
      label: t(`organisations.field.${field}`),
      mine: fieldWords(translator, field, mine),
      theirs: fieldWords(translator, field, theirs.fields),
    })).filter((one) => one.mine !== one.theirs);
  return (
    <Stack gap="lg">
      <PageHeader
        title={t('organisations.editOf', { name: nameOf(translator, seen) })}
        breadcrumbs={[{ key: 'organisation', link: <TextLink to={paths.organisation(view.id)}>{nameOf(translator, seen)}</TextLink> }]}
      />
      <OrganisationFormFields
        start={seen}
        onSave={send}
        error={current === null ? save.error : null}
        busy={save.isPending}
        cancel={
          <Button component={AppLink} to={paths.organisation(view.id)} variant="default">
            {t('organisations.cancel')}
          </Button>
        }
        conflict={(typed, again, reset) =>
          current && (
            <ConflictNotice
              differences={differences(typed(), current)}
              busy={save.isPending}
              onKeepMine={again}
              onTakeTheirs={() => {
                reset(current);
                setSeen(current);
                save.reset();
              }}
            />
          )
        }
      />
    </Stack>
  );
}
