import type { MatchRow, ProjectRow } from '@bridge/common';
import { formatAreaRange, formatMoney, formatPeriod } from '@bridge/i18n';
import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { productName, siteName, useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink } from '../../../shared/navigation/index.js';
import { FitBar, GateBadge } from '../../../shared/ui/index.js';
import formStyles from '../forms/project-form.module.css';
import { useProjectMatches } from './use-project-matches.js';

/** One own project: what it is, how far its matching is, and the land that fits best. */
export function ProjectCard({ project }: { project: ProjectRow }) {
  const translator = useTranslator();
  const { t, term, locale } = translator;
  const { id, code, fields } = project;
  const unknown = t('values.unknown');
  const { areaM2, investment, start, sector } = fields;
  const facts = [
    [term('projectField', 'sector'), sector === null ? unknown : term('sector', sector)],
    [t('investor.field.land'), areaM2 === null ? unknown : formatAreaRange(locale, areaM2)],
    [term('projectField', 'investment'), investment === null ? unknown : formatMoney(locale, investment)],
    [term('projectField', 'start'), start === null ? unknown : formatPeriod(locale, start)],
  ] as const;
  return (
    <Paper component="article" withBorder p="md" aria-labelledby={`project-${id}`}>
      <Stack gap="sm">
        <div>
          <Title order={2} size="h4" id={`project-${id}`}>
            <TextLink to={paths.myProject(id)}>
              {productName(translator, fields.product, fields.productText) ?? t('investor.card.noProduct')}
            </TextLink>
          </Title>
          <Text size="sm" c="dimmed">
            {[code, fields.product === null ? null : fields.productText].filter(Boolean).join(' · ')}
          </Text>
        </div>
        <dl className={formStyles.facts}>
          {facts.map(([name, value]) => (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <CardMatching project={project} />
      </Stack>
    </Paper>
  );
}

const STATE_WORDS = {
  done: 'investor.match.state.done',
  'under-way': 'investor.match.state.underWay',
  late: 'investor.match.state.late',
} as const;

function CardMatching({ project }: { project: ProjectRow }) {
  const { t } = useTranslator();
  const { query, state } = useProjectMatches(project);
  const best = query.data?.rows[0];
  const isUnread = query.data === undefined && query.error !== null;
  return (
    <div>
      <Text size="sm" role="status">
        {t('investor.card.matching')}
        {t('ui.colon')}
        {isUnread ? t('values.unknown') : query.data === undefined ? '…' : t(STATE_WORDS[state])}
      </Text>
      {best && <BestMatch match={best} />}
    </div>
  );
}

function BestMatch({ match }: { match: MatchRow }) {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <Group gap="sm" mt={6}>
      <Text size="sm">
        {t('investor.card.best')}
        {t('ui.colon')}
        <TextLink to={paths.match(match.id)}>{siteName(translator, match.opportunity)}</TextLink>
      </Text>
      <GateBadge answer={match.gate} />
      <FitBar points={match.fit} />
    </Group>
  );
}
