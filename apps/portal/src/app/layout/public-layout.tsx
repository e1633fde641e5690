import { Group } from '@mantine/core';
import { Outlet } from '@tanstack/react-router';
import { LanguageSwitch } from './language-switch.js';
import { ProductName } from './product-name.js';

/** Frame of the pages that need no sign-in. */
export function PublicLayout() {
  return (
    <>
      <header>
        <Group h={56} px="md" justify="space-between" wrap="nowrap">
          <ProductName />
          <LanguageSwitch />
        </Group>
      </header>
      <main>
        <Outlet />
      </main>
    </>
  );
}
