import type { ProjectView } from '@bridge/common';
import { textFor } from '@bridge/common';
import { formatPeriod } from '@bridge/i18n';
import { Alert, DataList, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { companyName, useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink } from '../../../shared/navigation/index.js';
import { useMay } from '../../../shared/session/index.js';
import { outcomeSlug } from '../model/field-groups.js';

interface Fact {
  label: string;
  value: ReactNode;
}

function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <DataList orientation="vertical">
      {facts.map(({ label, value }) => (
        <DataList.Item key={label}>
          <DataList.ItemLabel c="dimmed">{label}</DataList.ItemLabel>
          <DataList.ItemValue style={{ overflowWrap: 'anywhere' }}>{value}</DataList.ItemValue>
        </DataList.Item>
      ))}
    </DataList>
  );
}

/** The delegation and the list that a project came with. */
export function ProjectOrigin({ project: { delegation, importedFrom, origin, organisation } }: { project: ProjectView }) {
  const translator = useTranslator();
  const { t, term, locale } = translator;
  const may = useMay();
  const list = importedFrom && t('projects.importedFrom', { row: importedFrom.row, fileName: importedFrom.fileName });
  const source = list && importedFrom && may('import.run') ? <TextLink to={paths.import(importedFrom.importId)}>{list}</TextLink> : list;
  const group = delegation && <TextLink to={paths.delegation(delegation.id)}>{textFor(delegation.name, locale)}</TextLink>;
  const company = companyName(translator, organisation.name, organisation.uscc ?? '');
  return (
    <Paper component="section" withBorder p="md" aria-labelledby="origin">
      <Title order={2} size="h4" id="origin" mb="xs">
        {t('projects.source.title')}
      </Title>
      <Facts
        facts={[
          {
            label: t('projects.group.company'),
            value: may('organisation.read') ? <TextLink to={paths.organisation(organisation.id)}>{company}</TextLink> : company,
          },
          { label: t('projects.origin'), value: source ?? term('origin', origin) },
          { label: t('projects.delegation'), value: group ?? t('projects.noDelegation') },
        ]}
      />
    </Paper>
  );
}

/** A public case of the past: first that it is one, then what became of it and who says so. */
export function HistoryCase({ outcome }: Pick<ProjectView, 'outcome'>) {
  const { t, has, locale } = useTranslator();
  const key = `projects.outcomeCode.${outcomeSlug(outcome?.outcome ?? 'unknown')}`;
  return (
    <Stack gap="sm">
      <Alert color="#8a4b00" variant="outline" title={t('projects.history.mark')}>
        <Text>{t('projects.history.text')}</Text>
      </Alert>
      {outcome && (
        <Paper component="section" withBorder p="md" aria-labelledby="outcome">
          <Title order={2} size="h4" id="outcome" mb="xs">
            {t('projects.outcome.title')}
          </Title>
          <Text fw={600} mb="xs">
            {has(key) ? t(key) : outcome.outcome}
          </Text>
          <Facts
            facts={[
              {
                label: t('projects.outcome.asOf'),
                value: outcome.asOf === null ? t('projects.outcome.noDate') : formatPeriod(locale, outcome.asOf),
              },
              { label: t('projects.outcome.source'), value: outcome.source.split(';').join(', ') },
              ...(outcome.note === null ? [] : [{ label: t('projects.outcome.note'), value: outcome.note }]),
            ]}
          />
        </Paper>
      )}
    </Stack>
  );
}
