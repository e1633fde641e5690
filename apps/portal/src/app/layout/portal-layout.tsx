import { AppShell, Burger, Group } from '@mantine/core';
import { useDisclosure, useWindowEvent } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslator } from '../../shared/i18n/index.js';
import { sessionQuery, ViewerProvider } from '../../shared/session/index.js';
import { LanguageSwitch } from './language-switch.js';
import { MainNavigation } from './main-navigation.js';
import { PageArea } from './page-area.js';
import { ProductName } from './product-name.js';
import { SkipLink } from './skip-link.js';
import { UserMenu } from './user-menu.js';

/** Frame of every page behind sign-in. */
export function PortalLayout() {
  const { t } = useTranslator();
  const [opened, { toggle, close }] = useDisclosure(false);
  // The button that opened the menu keeps the focus while it is open, so nothing has to be given back.
  useWindowEvent('keydown', ({ key }) => key === 'Escape' && close());
  const router = useRouter();
  const viewer = useQuery(sessionQuery).data?.viewer ?? null;
  const owed = useRef(viewer?.duty ?? null);
  useEffect(() => {
    // The session ended or came to owe something while a page was open: the route asks again who is there and leads there and back. Who
    // settles one thing and owes the next stays until they go on: the page may show what is shown once.
    const owesNow = owed.current === null && viewer?.duty;
    owed.current = viewer?.duty ?? null;
    if (!viewer || owesNow) void router.invalidate();
  }, [viewer, router]);
  if (!viewer) return null;
  return (
    <ViewerProvider value={viewer}>
      <SkipLink />
      <AppShell
        header={{ height: 56 }}
        navbar={{ width: 232, breakpoint: 'md', collapsed: { mobile: !opened, desktop: viewer.duty !== null } }}
        padding="md"
      >
        <AppShell.Header>
          <Group h="100%" px="sm" gap="xs" wrap="nowrap" justify="space-between">
            <Group gap="xs" wrap="nowrap">
              {viewer.duty === null && (
                <Burger
                  opened={opened}
                  onClick={toggle}
                  hiddenFrom="md"
                  size="sm"
                  aria-expanded={opened}
                  aria-label={t(opened ? 'shell.closeNavigation' : 'shell.openNavigation')}
                />
              )}
              <ProductName />
            </Group>
            <Group gap={4} wrap="nowrap">
              <LanguageSwitch />
              <UserMenu />
            </Group>
          </Group>
        </AppShell.Header>
        {viewer.duty === null && <MainNavigation opened={opened} onChosen={close} />}
        <PageArea />
      </AppShell>
    </ViewerProvider>
  );
}
