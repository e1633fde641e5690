import type { MatchRow, ProjectView } from '@bridge/common';
import { formatPeriod } from '@bridge/i18n';
import { Button, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslator } from '../../../shared/i18n/index.js';
import { DataState, EmptyNotice, ProgressNotice } from '../../../shared/ui/index.js';
import { MatchCard } from './match-card.js';
import { useInterests } from './use-interests.js';
import type { useProjectMatches } from './use-project-matches.js';

/** More than these are compared by few, and a phone's screen holds two. */
const FIRST_SHOWN = 5;

export interface BestMatchesProps {
  project: ProjectView;
  matches: ReturnType<typeof useProjectMatches>;
}

/** The parcels that fit best; while the project is being matched, that and the result of its former state. */
export function BestMatches({ project, matches: { query, state } }: BestMatchesProps) {
  const { t, locale } = useTranslator();
  return (
    <Stack component="section" gap="sm" aria-labelledby="best-matches">
      <Title order={2} size="h3" id="best-matches">
        {t('investor.match.title')}
      </Title>
      <DataState query={query} skeletonLines={6}>
        {({ run, rows }) => (
          <>
            {state === 'under-way' && <UnderWay />}
            {state === 'late' && <Late project={project} onAgain={() => void query.refetch()} hasResult={run !== null} />}
            {run && (
              <>
                <Text size="sm" c="dimmed">
                  {t('investor.match.lead', { asOf: formatPeriod(locale, run.asOf) })}
                </Text>
                {state !== 'done' && <Text size="sm">{t('investor.match.previous')}</Text>}
                {state === 'done' && run.outdated && <Text size="sm">{t('investor.match.outdated')}</Text>}
                <Rows projectId={project.id} rows={rows} />
              </>
            )}
          </>
        )}
      </DataState>
    </Stack>
  );
}

function UnderWay() {
  const { t } = useTranslator();
  return (
    <div>
      <ProgressNotice label={t('investor.match.underWay')} percent={null} />
      <Text size="sm" c="dimmed" mt={4}>
        {t('investor.match.underWay.text')}
      </Text>
    </div>
  );
}

function Late({ project, onAgain, hasResult }: { project: ProjectView; onAgain: () => void; hasResult: boolean }) {
  const { t } = useTranslator();
  const text = t(project.origin === 'import' ? 'investor.match.late.import' : 'investor.match.late.text');
  // The officials' run stands for a listed project, though it is older than the project's last change.
  if (hasResult && project.origin === 'import') return null;
  const again = (
    <Button variant="default" size="xs" onClick={onAgain}>
      {t('investor.match.again')}
    </Button>
  );
  return <EmptyNotice title={t('investor.match.late')} text={text} action={again} />;
}

function Rows({ projectId, rows }: { projectId: string; rows: readonly MatchRow[] }) {
  const { t } = useTranslator();
  const interests = useInterests(projectId);
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? rows : rows.slice(0, FIRST_SHOWN);
  if (rows.length === 0) return <EmptyNotice title={t('investor.match.none')} text={t('investor.match.none.text')} />;
  return (
    <>
      <Stack component="ol" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
        {shown.map((match) => (
          <li key={match.id}>
            <MatchCard match={match} interest={interests.data?.rows.find(({ opportunity }) => opportunity.id === match.opportunity.id)} />
          </li>
        ))}
      </Stack>
      {shown.length < rows.length && (
        <Button variant="default" onClick={() => setShowsAll(true)} style={{ alignSelf: 'flex-start' }}>
          {t('investor.match.more', { count: rows.length - shown.length })}
        </Button>
      )}
    </>
  );
}
