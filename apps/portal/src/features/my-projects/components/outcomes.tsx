import type { MatchRow } from '@bridge/common';
import { formatInstant } from '@bridge/i18n';
import { List, Stack, Text, Title } from '@mantine/core';
import { siteName, useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink } from '../../../shared/navigation/index.js';
import { DataState } from '../../../shared/ui/index.js';
import { languageOfText } from '../model/text-language.js';
import { useInterests } from './use-interests.js';

/** Parcels that the company has shown interest in for this project. */
export function ProjectInterests({ projectId }: { projectId: string }) {
  const translator = useTranslator();
  const { t, locale } = translator;
  return (
    <Stack component="section" gap="sm" aria-labelledby="interests">
      <Title order={2} size="h3" id="interests">
        {t('investor.interests.title')}
      </Title>
      <DataState query={useInterests(projectId)} skeletonLines={2}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Text c="dimmed">{t('investor.interests.none')}</Text>
          ) : (
            <List spacing="xs" listStyleType="none">
              {rows.map(({ id, opportunity, note, createdAt }) => (
                <List.Item key={id}>
                  <TextLink to={paths.opportunity(opportunity.id)}>{siteName(translator, opportunity)}</TextLink>
                  <Text size="sm" c="dimmed">
                    {t('investor.interest.shown', { instant: formatInstant(locale, createdAt) })}
                  </Text>
                  {note && (
                    <Text size="sm" style={{ whiteSpace: 'pre-line' }} lang={languageOfText(note)}>
                      {note}
                    </Text>
                  )}
                </List.Item>
              ))}
            </List>
          )
        }
      </DataState>
    </Stack>
  );
}

/** Agreements for the parcels of this project; nothing is shown where there is none. */
export function ProjectAgreements({ rows }: { rows: readonly MatchRow[] }) {
  const translator = useTranslator();
  const { t } = translator;
  const agreed = rows.flatMap(({ agreementId, opportunity }) => (agreementId === null ? [] : [{ agreementId, opportunity }]));
  if (agreed.length === 0) return null;
  return (
    <Stack component="section" gap="sm" aria-labelledby="agreements">
      <Title order={2} size="h3" id="agreements">
        {t('investor.agreements.title')}
      </Title>
      <List listStyleType="none">
        {agreed.map(({ agreementId, opportunity }) => (
          <List.Item key={agreementId}>
            <TextLink to={paths.agreement(agreementId)}>
              {t('investor.agreements.open', { site: siteName(translator, opportunity) })}
            </TextLink>
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}
