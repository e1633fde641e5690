import { type MatchView, readMatch } from '@bridge/common';
import { formatPeriod } from '@bridge/i18n';
import { Stack } from '@mantine/core';
import { useEndpoint } from '../../../shared/api/index.js';
import { companyName, siteName, useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink, usePathParam } from '../../../shared/navigation/index.js';
import { useMay } from '../../../shared/session/index.js';
import { DataState, PageHeader } from '../../../shared/ui/index.js';
import { projectPath } from '../model/project-path.js';
import { AlternativesSection } from './alternatives-section.js';
import { FindingsSection } from './findings-section.js';
import { FitSection } from './fit-section.js';
import { GatesSection } from './gates-section.js';
import { MatchActions } from './match-actions.js';
import { MatchSummary } from './match-summary.js';
import { MissingSection } from './missing-section.js';
import { ProvenanceSection } from './provenance-section.js';
import { ReadinessSection } from './readiness-section.js';

/** Why a project is placed where it is: every requirement, criterion, claim and rule with its reason. */
export function MatchPage() {
  const id = usePathParam('id');
  const match = useEndpoint(readMatch, { params: { id } });
  return (
    <DataState query={match} skeletonLines={12}>
      {(view) => <Match view={view} />}
    </DataState>
  );
}

function Match({ view }: { view: MatchView }) {
  const { assessment, alternatives } = view;
  return (
    <Stack gap="xl">
      <MatchHeader view={view} />
      <MatchSummary assessment={assessment} />
      <MatchActions view={view} />
      <GatesSection gates={assessment.gates} />
      <FitSection fit={assessment.fit} />
      <MissingSection assessment={assessment} />
      <ReadinessSection readiness={assessment.readiness} />
      <FindingsSection kind="flags" findings={assessment.flags} />
      <FindingsSection kind="incentives" findings={assessment.incentives} />
      <AlternativesSection alternatives={alternatives} />
      <ProvenanceSection view={view} />
    </Stack>
  );
}

function MatchHeader({ view: { match, run } }: { view: MatchView }) {
  const translator = useTranslator();
  const { t, locale } = translator;
  const may = useMay();
  const asOf = formatPeriod(locale, run.asOf);
  const crumbs = may('report.read')
    ? [
        {
          key: 'runs',
          link: (
            <TextLink inherit to={paths.matching()}>
              {t('matching.title')}
            </TextLink>
          ),
        },
        {
          key: 'run',
          link: (
            <TextLink inherit to={paths.matchRun(run.id)}>
              {t('matching.match.openRun', { asOf })}
            </TextLink>
          ),
        },
      ]
    : [
        {
          key: 'project',
          link: (
            <TextLink inherit to={projectPath(may, match.project.id)}>
              {t('matching.match.openProject', { code: match.project.code })}
            </TextLink>
          ),
        },
      ];
  const project = companyName(translator, match.project.companyName, match.project.code);
  return (
    <PageHeader
      title={t('matching.match.title', { project, site: siteName(translator, match.opportunity) })}
      lead={t('matching.run.leadOpen', { asOf })}
      breadcrumbs={crumbs}
    />
  );
}
