import { listProjects, readProjectDraft } from '@bridge/common';
import { formatInstant } from '@bridge/i18n';
import { Alert, Button, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { AppLink, paths, useSearchQuery } from '../../../shared/navigation/index.js';
import { CountLine, Pager } from '../../../shared/tables/index.js';
import { DataState, PageHeader } from '../../../shared/ui/index.js';
import { ProjectCard } from './project-card.js';

/** From so many projects on, a list is looked through by searching. */
const SEARCH_FROM = 7;

/** The company's projects, newest change first, and a draft that waits to be finished. */
export function MyProjectsPage() {
  const { t } = useTranslator();
  const [query, change] = useSearchQuery(listProjects.query);
  const newestFirst = { ...query, sort: '-updatedAt' as const };
  const projects = useEndpoint(listProjects, { query: newestFirst }, { keepPrevious: true });
  const many = (projects.data?.totalUnfiltered ?? 0) >= SEARCH_FROM;
  return (
    <Stack gap="lg">
      <PageHeader title={t('investor.title')} lead={t('investor.lead')} actions={<RegisterButton />} />
      <OpenDraft />
      {many && (
        <TextInput
          type="search"
          label={t('investor.search.label')}
          placeholder={t('investor.search')}
          value={query.q}
          onChange={(event) => change({ q: event.currentTarget.value }, { replace: true })}
          maw="24rem"
        />
      )}
      <DataState
        query={projects}
        isEmpty={({ total }) => total === 0}
        filtered={query.q !== ''}
        onClearFilters={() => change({ q: '' })}
        empty={{ title: t('investor.empty.title'), text: t('investor.empty.text'), action: <RegisterButton /> }}
      >
        {({ rows, total, totalUnfiltered }) => (
          <Stack gap="sm">
            <CountLine total={total} totalUnfiltered={totalUnfiltered} />
            <SimpleGrid cols={{ base: 1, md: 2 }}>
              {rows.map((row) => (
                <ProjectCard key={row.id} project={row} />
              ))}
            </SimpleGrid>
            {total > query.pageSize && (
              <Pager page={query.page} pageSize={query.pageSize} total={total} onPage={(page) => change({ page })} />
            )}
          </Stack>
        )}
      </DataState>
    </Stack>
  );
}

function RegisterButton() {
  const { t } = useTranslator();
  return (
    <Button component={AppLink} to={paths.newProject()}>
      {t('investor.register')}
    </Button>
  );
}

function OpenDraft() {
  const { t, locale } = useTranslator();
  const { data } = useEndpoint(readProjectDraft);
  if (!data?.draft) return null;
  const { values, savedAt } = data.draft;
  const instant = formatInstant(locale, savedAt);
  const product = typeof values.productText === 'string' ? values.productText.trim() : '';
  return (
    <Alert color="blue.9" variant="outline" title={t('investor.draft.open.title')}>
      <Text size="sm" mb="xs">
        {product === '' ? t('investor.draft.open.text', { instant }) : t('investor.draft.open.named', { product, instant })}
      </Text>
      <Button component={AppLink} to={paths.newProject()} size="xs">
        {t('investor.draft.continue')}
      </Button>
    </Alert>
  );
}
