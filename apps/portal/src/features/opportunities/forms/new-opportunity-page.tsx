import { listParcel } from '@bridge/common';
import { Stack } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useCall } from '../../../shared/api/index.js';
import { useUnsavedGuard } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink, useGo } from '../../../shared/navigation/index.js';
import { PageHeader } from '../../../shared/ui/index.js';
import { formValues, inputOf, type ParcelFormValues } from './form-values.js';
import { ParcelForm } from './parcel-form.js';

/** Lists a parcel by hand. */
export function NewOpportunityPage() {
  const { t } = useTranslator();
  const go = useGo();
  const form = useForm<ParcelFormValues>({ defaultValues: formValues(null) });
  const save = useCall(listParcel, { leaves: true });
  const guard = useUnsavedGuard(form.formState.isDirty);
  const title = t('opportunities.form.new');
  const submit = (values: ParcelFormValues) =>
    save.mutate(
      { body: inputOf(values, null, null) },
      {
        onSuccess: ({ id }) => {
          guard.release();
          void go(paths.opportunity(id));
        },
      },
    );
  return (
    <Stack gap="md">
      <PageHeader
        title={title}
        lead={t('opportunities.form.lead')}
        breadcrumbs={[{ key: 'list', link: <TextLink to={paths.opportunities()}>{t('opportunities.title')}</TextLink> }]}
      />
      <ParcelForm
        form={form}
        base={null}
        title={title}
        error={save.error}
        isBusy={save.isPending}
        onSubmit={submit}
        onCancel={() => void go(paths.opportunities())}
      />
      {guard.question}
    </Stack>
  );
}
