import { type ProjectView, readProject } from '@bridge/common';
import { Stack } from '@mantine/core';
import { useEndpoint } from '../../../shared/api/index.js';
import { HistorySection } from '../../../shared/history/index.js';
import { companyName, productName, useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink, usePathParam } from '../../../shared/navigation/index.js';
import { useMay } from '../../../shared/session/index.js';
import { DataState, PageHeader } from '../../../shared/ui/index.js';
import { knownCount } from '../model/field-groups.js';
import { BestMatches } from './best-matches.js';
import { FieldGroups } from './field-groups.js';
import { HistoryCase, ProjectOrigin } from './project-origin.js';

/** One project: where it fits best, everything known of it, where it comes from and what happened to it. */
export function ProjectPage() {
  const id = usePathParam('id');
  return <DataState query={useEndpoint(readProject, { params: { id } })}>{(project) => <Project project={project} />}</DataState>;
}

function Project({ project }: { project: ProjectView }) {
  const translator = useTranslator();
  const { t } = translator;
  const may = useMay();
  const { id, code, origin, fields, outcome } = project;
  const product = productName(translator, fields.product, fields.productText);
  const lead = [code, product, t('projects.known', knownCount(fields))].filter((part) => part !== null).join(' · ');
  return (
    <Stack gap="lg">
      <PageHeader
        title={companyName(translator, fields.companyName, code)}
        lead={lead}
        breadcrumbs={[{ key: 'projects', link: <TextLink to={paths.projects()}>{t('projects.title')}</TextLink> }]}
      />
      {origin === 'history' && <HistoryCase outcome={outcome} />}
      {may('match.read') && <BestMatches projectId={id} />}
      <FieldGroups project={project} />
      {origin !== 'history' && <ProjectOrigin project={project} />}
      <HistorySection subject="project" id={id} />
    </Stack>
  );
}
