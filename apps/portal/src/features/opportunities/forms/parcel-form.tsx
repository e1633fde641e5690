import type { OpportunityView, ParcelField } from '@bridge/common';
import { Button, Group, Paper, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { PortalForm } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { CommonOrigin } from './common-origin.js';
import { FigureRow } from './figure-row.js';
import { FORM_NAMES, type ParcelFormValues } from './form-values.js';
import { PlaceFields } from './place-fields.js';

const GROUPS: Record<'land' | 'utilities' | 'planning', readonly ParcelField[]> = {
  land: ['areaM2', 'divisible', 'tenure', 'salePriceKrwPerM2', 'rentKrwPerM2Year', 'availableFrom', 'status'],
  utilities: ['powerMw', 'voltageKv', 'waterM3PerDay', 'effluentRoute', 'gas', 'steam'],
  planning: ['permittedKsic', 'portDistanceKm', 'coveragePercent', 'floorAreaPercent'],
};
const GROUP_NAMES = Object.keys(GROUPS) as (keyof typeof GROUPS)[];

export interface ParcelFormProps {
  form: UseFormReturn<ParcelFormValues>;
  /** The stored parcel that is changed; null for a new one. */
  base: OpportunityView | null;
  title: string;
  error: unknown;
  isBusy: boolean;
  onSubmit: (values: ParcelFormValues) => unknown;
  onCancel: () => void;
  /** Above the fields: the notice of a conflict. */
  notice?: ReactNode;
}

/** All that can be said of a parcel. Nothing is required but where it is; what is left empty stays unknown. */
export function ParcelForm({ form, base, title, error, isBusy, onSubmit, onCancel, notice }: ParcelFormProps) {
  const { t, term } = useTranslator();
  const labelOf = (name: string): string => {
    const [, field] = name.split('.');
    if (name.startsWith('common.')) return t(name.endsWith('asOf') ? 'opportunities.form.asOf' : 'opportunities.form.issuer');
    return term('parcelField', field ?? name);
  };
  return (
    <PortalForm form={form} onSubmit={onSubmit} labelOf={labelOf} names={FORM_NAMES} error={error} aria-label={title}>
      {notice}
      <Part title={t('opportunities.form.place')}>
        <PlaceFields />
      </Part>
      <Part title={t('opportunities.form.common')}>
        <CommonOrigin isEdit={base !== null} />
      </Part>
      {GROUP_NAMES.map((group) => (
        <Part key={group} title={t(`opportunities.form.${group}`)}>
          {GROUPS[group].map((field) => (
            <FigureRow key={field} field={field} base={base} />
          ))}
        </Part>
      ))}
      <Group gap="sm">
        <Button type="submit" loading={isBusy}>
          {t('opportunities.form.save')}
        </Button>
        <Button variant="default" onClick={onCancel} disabled={isBusy}>
          {t('opportunities.form.cancel')}
        </Button>
      </Group>
    </PortalForm>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <Paper component="section" withBorder p="md" radius="md" aria-labelledby={id}>
      <Title order={2} size="h4" id={id} mb="xs">
        {title}
      </Title>
      {children}
    </Paper>
  );
}
