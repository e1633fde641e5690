import { Container, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { usePageTitle } from '../../shared/i18n/index.js';

/** A page that only says one thing and where to go next. */
export function MessagePage({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  usePageTitle(title);
  return (
    <Container size="sm" py="xl">
      <Stack gap="md">
        <Title order={1} size="h2">
          {title}
        </Title>
        <Text>{text}</Text>
        <Group>{children}</Group>
      </Stack>
    </Container>
  );
}
