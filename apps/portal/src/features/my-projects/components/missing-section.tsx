import { type MatchRow, readMatch } from '@bridge/common';
import { Group, Stack, Text, Title } from '@mantine/core';
import { useEndpoint } from '../../../shared/api/index.js';
import { siteName, useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink } from '../../../shared/navigation/index.js';
import { DataState } from '../../../shared/ui/index.js';
import { stepOf } from '../model/form-fields.js';
import { type OwnGap, ownGaps } from '../model/missing-facts.js';

/** What the company could add, with how much of the best match depends on it. */
export function MissingSection({ projectId, best }: { projectId: string; best: MatchRow }) {
  const translator = useTranslator();
  const { t } = translator;
  const match = useEndpoint(readMatch, { params: { id: best.id } }, { keepPrevious: true });
  return (
    <Stack component="section" gap="sm" aria-labelledby="missing-facts">
      <Title order={2} size="h3" id="missing-facts">
        {t('investor.missing.title')}
      </Title>
      <DataState query={match} skeletonLines={3}>
        {({ assessment }) => {
          const gaps = ownGaps(assessment);
          if (gaps.length === 0) return <Text>{t('investor.missing.none')}</Text>;
          return (
            <>
              <Text size="sm" c="dimmed">
                {t('investor.missing.lead', { site: siteName(translator, best.opportunity) })}
              </Text>
              <Stack component="ol" gap={6} m={0} pl="1.5em">
                {gaps.map((gap) => (
                  <Gap key={gap.field} gap={gap} projectId={projectId} />
                ))}
              </Stack>
            </>
          );
        }}
      </DataState>
    </Stack>
  );
}

function Gap({ gap: { field, openPoints, decidesGate }, projectId }: { gap: OwnGap; projectId: string }) {
  const { t, term } = useTranslator();
  const name = term('projectField', field);
  const worth = [
    decidesGate ? t('investor.missing.gate') : null,
    openPoints > 0 ? t('investor.missing.points', { points: Math.round(openPoints) }) : null,
  ].filter((text) => text !== null);
  const step = stepOf(field);
  return (
    <li>
      <Group gap="xs" component="span" display="inline-flex">
        <Text span>{name}</Text>
        <Text span size="sm" c="dimmed">
          {worth.length === 0 ? t('investor.missing.rules') : worth.join(' · ')}
        </Text>
        {step && (
          <TextLink
            to={paths.editMyProject(projectId)}
            search={{ step }}
            size="sm"
            aria-label={t('investor.missing.fillLabel', { field: name })}
          >
            {t('investor.missing.fill')}
          </TextLink>
        )}
      </Group>
    </li>
  );
}
