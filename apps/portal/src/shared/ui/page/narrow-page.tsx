import { Container, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { usePageTitle } from '../../i18n/index.js';

interface Props {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}

/** One form in the middle, for pages that need no sign-in. */
export function NarrowPage({ title, lead, children }: Props) {
  usePageTitle(title);
  return (
    <Container size={520} py={{ base: 'md', sm: 'xl' }}>
      <Stack gap="lg">
        <div>
          <Title order={1} size="h2">
            {title}
          </Title>
          {lead && <Text mt="xs">{lead}</Text>}
        </div>
        <Paper withBorder p="md">
          {children}
        </Paper>
      </Stack>
    </Container>
  );
}
