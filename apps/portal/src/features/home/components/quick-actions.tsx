import { Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { TextLink } from '../../../shared/navigation/index.js';
import { useViewer } from '../../../shared/session/index.js';
import { CHAINED, QUICK_ACTIONS, type QuickAction } from '../model/quick-actions.js';

/** What the reader comes for. Where one step leads to the next, they stand numbered in their order before the rest. */
export function QuickActions() {
  const { t } = useTranslator();
  const { role } = useViewer();
  const chained = CHAINED[role] ?? 0;
  const chain = QUICK_ACTIONS[role].slice(0, chained);
  const others = QUICK_ACTIONS[role].slice(chained);
  return (
    <>
      {chain.length > 0 && (
        <Stack component="section" gap="sm" aria-labelledby="chain">
          <Title order={2} size="h3" id="chain">
            {t('home.chain')}
          </Title>
          <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }} component="ol" m={0} p={0} style={{ listStyle: 'none' }}>
            {chain.map((action, index) => (
              <ActionCard key={action.title} component="li" action={action} step={index + 1} />
            ))}
          </SimpleGrid>
        </Stack>
      )}
      <Stack component="section" gap="sm" aria-labelledby="actions">
        <Title order={2} size="h3" id="actions">
          {t('home.actions')}
        </Title>
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
          {others.map((action) => (
            <ActionCard key={action.title} component="div" action={action} />
          ))}
        </SimpleGrid>
      </Stack>
    </>
  );
}

function ActionCard({ action, step, component }: { action: QuickAction; step?: number; component: 'li' | 'div' }) {
  const { t } = useTranslator();
  const { to, search, title, text } = action;
  return (
    <Paper component={component} withBorder p="md">
      {step !== undefined && (
        <Text component="span" c="dimmed" fw={700} mr={6} aria-hidden="true">
          {step}
        </Text>
      )}
      <TextLink to={to} search={search} fw={700}>
        {t(title)}
      </TextLink>
      <Text size="sm" mt={4}>
        {t(text)}
      </Text>
    </Paper>
  );
}
