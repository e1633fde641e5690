import { correctImport, type ImportView } from '@bridge/common';
import { Button, Text } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useCall } from '../../../shared/api/index.js';
import { PortalForm } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { DelegationFields } from '../forms/delegation-fields.js';
import {
  DELEGATION_FIELDS,
  type DelegationField,
  type DelegationForm,
  delegationOf,
  delegationResolver,
  formOfDelegation,
} from '../forms/delegation-form.js';
import { pinnedReading } from '../model/pinned-reading.js';
import { useShowImport } from '../model/use-show-import.js';

/** The delegation that the projects of a list are saved under, to be named before saving. */
export function DelegationPanel({ batch }: { batch: ImportView }) {
  const { t } = useTranslator();
  const correct = useCall(correctImport, { refreshes: [] });
  const show = useShowImport();
  const form = useForm<DelegationForm>({
    defaultValues: formOfDelegation(batch.delegation),
    resolver: delegationResolver(),
  });
  const submit = (values: DelegationForm) =>
    correct.mutate(
      { params: { id: batch.id }, body: { ...pinnedReading(batch), columns: [], delegation: delegationOf(values) } },
      { onSuccess: show },
    );
  return (
    <PortalForm
      form={form}
      names={DELEGATION_FIELDS}
      labelOf={(name) => t(`imports.delegation.${name as DelegationField}`)}
      onSubmit={submit}
      error={correct.error}
      aria-label={t('imports.delegation.title')}
    >
      <Text c="dimmed">{t('imports.delegation.lead')}</Text>
      <DelegationFields />
      <Button type="submit" variant="default" loading={correct.isPending} style={{ alignSelf: 'flex-start' }}>
        {t('imports.delegation.save')}
      </Button>
    </PortalForm>
  );
}
