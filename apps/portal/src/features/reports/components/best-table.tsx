import type { MatchRow } from '@bridge/common';
import { formatArea, formatList, formatNumber, type Translator } from '@bridge/i18n';
import { Badge, Stack, Text } from '@mantine/core';
import { companyName, languageOfName, productName, siteName, useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink } from '../../../shared/navigation/index.js';
import { type Column, DataTable } from '../../../shared/tables/index.js';
import { FitBar, GateBadge } from '../../../shared/ui/index.js';

/** The best site of each project, as the printed report has it, each with the way to its reasons. */
export function BestTable({ matches }: { matches: readonly MatchRow[] }) {
  const translator = useTranslator();
  const { t } = translator;
  if (matches.length === 0) return <Text>{t('review.report.bestEmpty')}</Text>;
  return <DataTable caption={t('review.report.best')} columns={columnsOf(translator)} rows={matches} rowKey={({ id }) => id} />;
}

function columnsOf(translator: Translator): Column<MatchRow>[] {
  const { t, term, locale } = translator;
  const list = (name: string, codes: readonly string[]) =>
    formatList(
      locale,
      codes.map((code) => term(name, code)),
    );
  return [
    {
      key: 'project',
      header: t('reports.column.project'),
      width: 180,
      cell: ({ project }) => <Project project={project} />,
      isRowHeader: true,
    },
    {
      key: 'site',
      header: t('reports.column.site'),
      width: 150,
      cell: ({ opportunity }) => (
        <>
          {siteName(translator, opportunity)}
          <Text size="sm" c="dimmed">
            {opportunity.areaM2 !== null && formatArea(locale, opportunity.areaM2)}
          </Text>
        </>
      ),
    },
    {
      key: 'gate',
      header: t('reports.column.gates'),
      cell: ({ gate, unknownGates }) => (
        <>
          <GateBadge answer={gate} />
          <Text size="sm" c="dimmed">
            {list('gate', unknownGates)}
          </Text>
        </>
      ),
    },
    { key: 'fit', header: t('reports.column.fit'), cell: ({ fit }) => <FitBar points={fit} />, width: 150 },
    { key: 'readiness', header: t('reports.column.readiness'), align: 'end', cell: ({ readiness }) => formatNumber(readiness) },
    { key: 'flags', header: t('reports.column.flags'), cell: ({ flags }) => (flags.length === 0 ? '–' : list('rule', flags)) },
    { key: 'reasons', header: t('review.report.reasons'), cell: (match) => <ReasonsLink match={match} /> },
  ];
}

function Project({ project }: { project: MatchRow['project'] }) {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <>
      <span lang={languageOfName(translator, project.companyName)}>{companyName(translator, project.companyName, project.code)}</span>{' '}
      {project.history && (
        <Badge component="span" miw="max-content" variant="outline" color="gray.7" tt="none">
          {t('reports.match.history')}
        </Badge>
      )}
      <Text size="sm" c="dimmed">
        {[project.code, productName(translator, project.product, project.productText)].filter(Boolean).join(' · ')}
      </Text>
    </>
  );
}

function ReasonsLink({ match: { id, project, opportunity, agreementId } }: { match: MatchRow }) {
  const translator = useTranslator();
  const { t } = translator;
  const label = t('review.report.reasonsLabel', {
    project: companyName(translator, project.companyName, project.code),
    site: siteName(translator, opportunity),
  });
  return (
    // Two links below one another, each high enough for a finger.
    <Stack gap={4} align="flex-end">
      <TextLink inherit display="inline-block" mih={24} style={{ whiteSpace: 'nowrap' }} to={paths.match(id)} aria-label={label}>
        {t('review.report.reasons')}
      </TextLink>
      {agreementId !== null && (
        <TextLink inherit display="inline-block" mih={24} to={paths.agreement(agreementId)}>
          {t('matching.agreement.exists')}
        </TextLink>
      )}
    </Stack>
  );
}
