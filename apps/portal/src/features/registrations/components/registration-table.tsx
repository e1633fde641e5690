import { REGISTRATION_DECISIONS, type RegistrationView, textFor } from '@bridge/common';
import { formatInstant, formatPeriod } from '@bridge/i18n';
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslator } from '../../../shared/i18n/index.js';
import { type Column, DataTable } from '../../../shared/tables/index.js';
import { DecisionForm } from '../forms/decision-form.js';

export function RegistrationTable({ rows }: { rows: readonly RegistrationView[] }) {
  const { t } = useTranslator();
  const [deciding, setDeciding] = useState<string>();
  const columns = useColumns(setDeciding);
  return (
    <DataTable
      caption={t('registrations.caption')}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      footnote={(row) => row.id === deciding && <DecisionForm registration={row} onClose={() => setDeciding(undefined)} />}
    />
  );
}

function useColumns(onDecide: (id: string) => void): readonly Column<RegistrationView>[] {
  const { t, term, locale } = useTranslator();
  return [
    { key: 'company', header: t('registrations.company'), isRowHeader: true, cell: (row) => <Company row={row} /> },
    {
      key: 'person',
      header: t('registrations.person'),
      cell: ({ fields, email }) => (
        <>
          {fields.displayName}
          <br />
          <span style={{ overflowWrap: 'anywhere' }}>{email}</span>
        </>
      ),
    },
    { key: 'place', header: t('registrations.place'), cell: ({ fields }) => `${term('hub', fields.hub)} · ${fields.city}` },
    {
      key: 'known',
      header: t('registrations.known'),
      cell: ({ companyKnown, members }) => (companyKnown ? t('registrations.known.known', { members }) : t('registrations.known.new')),
    },
    { key: 'submitted', header: t('registrations.mine.submittedAt'), cell: ({ submittedAt }) => formatInstant(locale, submittedAt) },
    {
      key: 'state',
      header: t('registrations.state'),
      cell: ({ state, expectedOn }) =>
        expectedOn === null
          ? t(`registrations.state.${state}`)
          : `${t(`registrations.state.${state}`)} (${formatPeriod(locale, expectedOn)})`,
    },
    {
      key: 'decide',
      header: t('registrations.decide'),
      cell: ({ id, state, fields }) =>
        REGISTRATION_DECISIONS[state].length > 0 && (
          <Button
            size="xs"
            variant="default"
            aria-label={t('registrations.decide.of', { company: fields.companyZh })}
            onClick={() => onDecide(id)}
          >
            {t('registrations.decide')}
          </Button>
        ),
    },
  ];
}

function Company({ row: { fields } }: { row: RegistrationView }) {
  const { locale } = useTranslator();
  const { companyZh, companyKo, companyEn, uscc } = fields;
  const own = textFor({ zh: companyZh, ko: companyKo, en: companyEn }, locale);
  return (
    <>
      <span lang="zh-CN">{companyZh}</span>
      {own !== companyZh && (
        <Text component="span" size="sm" display="block" fw={400}>
          {own}
        </Text>
      )}
      <Text component="span" size="sm" c="dimmed" display="block" fw={400}>
        {uscc}
      </Text>
    </>
  );
}
