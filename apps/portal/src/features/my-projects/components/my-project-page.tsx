import { type ProjectView, readProject } from '@bridge/common';
import { formatInstant } from '@bridge/i18n';
import { Button, Stack, Text } from '@mantine/core';
import { useEndpoint } from '../../../shared/api/index.js';
import { OwnProjectHistory } from '../../../shared/history/index.js';
import { companyName, productName, useTranslator } from '../../../shared/i18n/index.js';
import { AppLink, paths, TextLink, usePathParam } from '../../../shared/navigation/index.js';
import { DataState, PageHeader } from '../../../shared/ui/index.js';
import { BestMatches } from './best-matches.js';
import { MissingSection } from './missing-section.js';
import { ProjectAgreements, ProjectInterests } from './outcomes.js';
import { ProjectFacts } from './project-facts.js';
import { useProjectMatches } from './use-project-matches.js';

/** One own project: where it fits, what is missing, what came of it, and what is known of it. */
export function MyProjectPage() {
  const id = usePathParam('id');
  const project = useEndpoint(readProject, { params: { id } });
  return (
    <DataState query={project} skeletonLines={10}>
      {(view) => <Project project={view} />}
    </DataState>
  );
}

function Project({ project }: { project: ProjectView }) {
  const matches = useProjectMatches(project);
  const { rows = [] } = matches.query.data ?? {};
  return (
    <Stack gap="xl">
      <Header project={project} />
      <BestMatches project={project} matches={matches} />
      {rows[0] && <MissingSection projectId={project.id} best={rows[0]} />}
      <ProjectInterests projectId={project.id} />
      <ProjectAgreements rows={rows} />
      <ProjectFacts project={project} />
      <OwnProjectHistory id={project.id} restorable={project.mayEdit ? project : undefined} />
    </Stack>
  );
}

function Header({ project: { id, code, fields, mayEdit, delegation, updatedAt } }: { project: ProjectView }) {
  const translator = useTranslator();
  const { t, locale } = translator;
  const product = productName(translator, fields.product, fields.productText);
  const facts = [
    product === null ? null : t('investor.project.title', { code }),
    delegation && t('investor.project.delegation', { name: companyName(translator, delegation.name, code) }),
    t('investor.project.updated', { instant: formatInstant(locale, updatedAt) }),
  ];
  return (
    <PageHeader
      title={product ?? t('investor.project.title', { code })}
      lead={
        <Text span size="sm">
          {facts.filter(Boolean).join(' · ')}
        </Text>
      }
      breadcrumbs={[{ key: 'list', link: <TextLink to={paths.myProjects()}>{t('investor.title')}</TextLink> }]}
      actions={
        mayEdit && (
          <Button component={AppLink} to={paths.editMyProject(id)} variant="default">
            {t('investor.project.edit')}
          </Button>
        )
      }
    />
  );
}
