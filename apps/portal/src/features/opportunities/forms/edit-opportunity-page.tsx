import { changeParcel, type OpportunityInput, type OpportunityView, readOpportunity } from '@bridge/common';
import { Stack } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useCall, useEndpoint } from '../../../shared/api/index.js';
import { useUnsavedGuard } from '../../../shared/forms/index.js';
import { usePageTitle, useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink, useGo, usePathParam } from '../../../shared/navigation/index.js';
import { useViewer } from '../../../shared/session/index.js';
import { ConflictNotice, DataState, PageHeader } from '../../../shared/ui/index.js';
import { conflictOf, differencesBetween } from './conflict.js';
import { formValues, inputOf, type ParcelFormValues } from './form-values.js';
import { ParcelForm } from './parcel-form.js';

/** Changes a listed parcel. */
export function EditOpportunityPage() {
  const { t } = useTranslator();
  usePageTitle(t('opportunities.edit'));
  const id = usePathParam('id');
  return (
    <DataState query={useEndpoint(readOpportunity, { params: { id } })} skeletonLines={14}>
      {(parcel) => <Editor stored={parcel} />}
    </DataState>
  );
}

function Editor({ stored }: { stored: OpportunityView }) {
  const { t, term } = useTranslator();
  const go = useGo();
  const { body } = useViewer();
  // The parcel as it was when typing began: a newer one that is read in the background must not change what is compared with.
  const [base, setBase] = useState(stored);
  const form = useForm<ParcelFormValues>({ defaultValues: formValues(stored) });
  const save = useCall(changeParcel);
  const guard = useUnsavedGuard(form.formState.isDirty);
  const theirs = conflictOf(save.error);
  const leave = () => go(paths.opportunity(base.id));
  const saveOver = (version: number) => (values: ParcelFormValues) =>
    save.mutate(
      { params: { id: base.id }, body: { ...inputOf(values, base, body), version } },
      {
        onSuccess: () => {
          guard.release();
          void leave();
        },
      },
    );
  const takeTheirs = (parcel: OpportunityView) => {
    setBase(parcel);
    form.reset(formValues(parcel));
    save.reset();
  };
  const name = t('opportunities.parcel', { block: term('block', base.block), parcelNo: base.parcelNo });
  const title = t('opportunities.form.edit', { parcel: name });
  return (
    <Stack gap="md">
      <PageHeader
        title={title}
        lead={t('opportunities.form.lead')}
        breadcrumbs={[
          { key: 'list', link: <TextLink to={paths.opportunities()}>{t('opportunities.title')}</TextLink> },
          { key: 'parcel', link: <TextLink to={paths.opportunity(base.id)}>{name}</TextLink> },
        ]}
      />
      <ParcelForm
        form={form}
        base={base}
        title={title}
        error={save.error}
        isBusy={save.isPending}
        onSubmit={saveOver(base.version)}
        onCancel={() => void leave()}
        notice={
          theirs && (
            <Conflict
              mine={inputOf(form.getValues(), base, body)}
              theirs={theirs}
              onKeepMine={form.handleSubmit(saveOver(theirs.version))}
              onTakeTheirs={() => takeTheirs(theirs)}
            />
          )
        }
      />
      {guard.question}
    </Stack>
  );
}

interface ConflictProps {
  mine: OpportunityInput;
  theirs: OpportunityView;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Both versions; it takes the focus, so that a reader far down the form sees why nothing was saved. */
function Conflict({ mine, theirs, ...choices }: ConflictProps) {
  const translator = useTranslator();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1}>
      <ConflictNotice differences={differencesBetween(translator, mine, theirs)} {...choices} />
    </div>
  );
}
