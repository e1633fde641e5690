import { textFor } from '@bridge/common';
import { Button, Menu, Text } from '@mantine/core';
import { errorSentence } from '../../shared/api/index.js';
import { useTranslator } from '../../shared/i18n/index.js';
import { useSignOut, useViewer } from '../../shared/session/index.js';

/** Who is signed in, for whom they act, and the way out. */
export function UserMenu() {
  const translator = useTranslator();
  const { t, term, locale } = translator;
  const { displayName, email, role, body, organisation } = useViewer();
  const leave = useSignOut();
  const actsFor = body ? term('issuer', body) : organisation && textFor(organisation.name, locale);
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <Button variant="default" size="compact-md" aria-label={t('shell.userMenu', { name: displayName })} maw={{ base: 104, sm: 220 }}>
          {displayName}
        </Button>
      </Menu.Target>
      <Menu.Dropdown maw={300}>
        <Menu.Label>{[term('role', role), actsFor, email].map((line) => line && <div key={line}>{line}</div>)}</Menu.Label>
        <Menu.Divider />
        <Menu.Item closeMenuOnClick={false} disabled={leave.isPending} onClick={() => leave.mutate()}>
          {t('shell.signOut')}
        </Menu.Item>
        {leave.isError && (
          <Text size="sm" c="red" px="sm" role="alert">
            {errorSentence(translator, leave.error)}
          </Text>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
