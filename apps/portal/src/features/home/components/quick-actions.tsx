import { Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { TextLink } from '../../../shared/navigation/index.js';
import { useViewer } from '../../../shared/session/index.js';
import { QUICK_ACTIONS } from '../model/quick-actions.js';

export function QuickActions() {
  const { t } = useTranslator();
  const { role } = useViewer();
  return (
    <Stack component="section" gap="sm" aria-labelledby="actions">
      <Title order={2} size="h3" id="actions">
        {t('home.actions')}
      </Title>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        {QUICK_ACTIONS[role].map(({ to, search, title, text }) => (
          <Paper key={title} withBorder p="md">
            <TextLink to={to} search={search} fw={700}>
              {t(title)}
            </TextLink>
            <Text size="sm" mt={4}>
              {t(text)}
            </Text>
          </Paper>
        ))}
      </SimpleGrid>
    </Stack>
  );
}
