import { readWorkQueue, type WorkItem } from '@bridge/common';
import { formatInstant } from '@bridge/i18n';
import { List, Stack, Text, Title } from '@mantine/core';
import { useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { linkTo, TextLink } from '../../../shared/navigation/index.js';
import { useViewer } from '../../../shared/session/index.js';
import { DataState } from '../../../shared/ui/index.js';
import { workSentence } from '../model/work-sentence.js';

export function WorkQueue() {
  const { t } = useTranslator();
  const { role } = useViewer();
  return (
    <Stack component="section" gap="sm" aria-labelledby="waiting">
      <Title order={2} size="h3" id="waiting">
        {t('home.waiting')}
      </Title>
      <DataState
        query={useEndpoint(readWorkQueue)}
        skeletonLines={4}
        isEmpty={({ items }) => items.length === 0}
        empty={{ title: t('home.empty.title'), text: t(`home.empty.${role}`) }}
      >
        {({ items }) => (
          <>
            <Text c="dimmed">{t('home.waitingCount', { count: items.length })}</Text>
            <List spacing="sm" listStyleType="none">
              {items.map((item) => (
                <WorkLine key={`${item.kind} ${item.href}`} item={item} />
              ))}
            </List>
          </>
        )}
      </DataState>
    </Stack>
  );
}

function WorkLine({ item }: { item: WorkItem }) {
  const translator = useTranslator();
  const { t, locale } = translator;
  return (
    <List.Item>
      <TextLink {...linkTo(item.href)}>{workSentence(translator, item)}</TextLink>
      {item.since && (
        <Text size="sm" c="dimmed">
          {t('home.since', { date: formatInstant(locale, item.since) })}
        </Text>
      )}
    </List.Item>
  );
}
