import { listProjects, type ProjectRow, readOwnership } from '@bridge/common';
import { Text } from '@mantine/core';
import { useEndpoint } from '../../../shared/api/index.js';
import { productName, useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink } from '../../../shared/navigation/index.js';
import { useMay } from '../../../shared/session/index.js';
import { type Column, DataTable } from '../../../shared/tables/index.js';
import { DataState, Section } from '../../../shared/ui/index.js';
import { percentText, rangeText } from '../model/organisation-words.js';

const MOST_SHOWN = 200;

/** What the organisation plans. The Chinese share that was stated stands beside the one that follows from the owners; neither replaces the other. */
export function OrganisationProjects({ id }: { id: string }) {
  const translator = useTranslator();
  const { t } = translator;
  const may = useMay();
  const query = { organisation: id, page: 1, pageSize: MOST_SHOWN, origin: [], sector: [], hub: [], q: '', sort: 'code' as const };
  const projects = useEndpoint(listProjects, { query });
  const china = useEndpoint(readOwnership, { params: { id } }).data?.china;
  const pageOf = may('project.register') ? paths.myProject : paths.project;
  const columns: readonly Column<ProjectRow>[] = [
    {
      key: 'project',
      header: t('organisations.projects.project'),
      isRowHeader: true,
      cell: ({ id: projectId, code, fields }) => (
        <TextLink inherit to={pageOf(projectId)}>
          {[code, productName(translator, fields.product, fields.productText)].filter((part) => part !== null).join(' · ')}
        </TextLink>
      ),
    },
    {
      key: 'stated',
      header: t('organisations.projects.stated'),
      cell: ({ fields }) => percentText(translator, fields.chineseEquityPercent),
    },
    {
      key: 'computed',
      header: t('organisations.projects.computed'),
      cell: () => (china ? rangeText(translator, china) : t('values.unknown')),
    },
  ];
  return (
    <Section title={t('organisations.projects.title')}>
      <DataState query={projects} skeletonLines={3}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Text c="dimmed">{t('organisations.projects.none')}</Text>
          ) : (
            <DataTable
              caption={t('organisations.projects.title')}
              columns={columns}
              rows={rows}
              rowKey={({ id: projectId }) => projectId}
            />
          )
        }
      </DataState>
    </Section>
  );
}
