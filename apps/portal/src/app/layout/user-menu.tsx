import { textFor } from '@bridge/common';
import { Button, Stack, Text } from '@mantine/core';
import { useClickOutside, useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import { errorSentence } from '../../shared/api/index.js';
import { useTranslator } from '../../shared/i18n/index.js';
import { AppLink, paths, TextLink } from '../../shared/navigation/index.js';
import { useSignOut, useViewer } from '../../shared/session/index.js';
import classes from './layout.module.css';

/** Who is signed in, for whom they act, and the way out. A plain disclosure: the kit's menu would add a tenth to the first page. */
export function UserMenu() {
  const translator = useTranslator();
  const { t } = translator;
  const { displayName } = useViewer();
  const [open, setOpen] = useState(false);
  const area = useClickOutside<HTMLDivElement>(() => setOpen(false));
  const leave = useSignOut();
  useHotkeys([['Escape', () => setOpen(false)]]);
  return (
    <div ref={area} className={classes.user}>
      <button
        type="button"
        className={classes.userButton}
        aria-expanded={open}
        aria-label={t('shell.userMenu', { name: displayName })}
        onClick={() => setOpen(!open)}
      >
        {displayName.slice(0, 1)}
      </button>
      {open && (
        <Stack gap="xs" className={classes.userCard}>
          <UserDetails />
          <Button component={AppLink} to={paths.account()} variant="default" onClick={() => setOpen(false)}>
            {t('shell.account')}
          </Button>
          <Button component={AppLink} to={paths.accountPrivacy()} variant="default" onClick={() => setOpen(false)}>
            {t('shell.privacy')}
          </Button>
          <Button variant="default" loading={leave.isPending} onClick={() => leave.mutate()}>
            {t('shell.signOut')}
          </Button>
          <TextLink size="sm" to={paths.privacyNotice()}>
            {t('shell.privacyNotice')}
          </TextLink>
          {leave.isError && (
            <Text size="sm" c="red.9" role="alert">
              {errorSentence(translator, leave.error)}
            </Text>
          )}
        </Stack>
      )}
    </div>
  );
}

function UserDetails() {
  const { term, locale } = useTranslator();
  const { displayName, email, role, body, organisation } = useViewer();
  const actsFor = body ? term('issuer', body) : organisation && textFor(organisation.name, locale);
  return (
    <div>
      <Text fw={700}>{displayName}</Text>
      {[term('role', role), actsFor, email].map(
        (line) =>
          line && (
            <Text key={line} size="sm">
              {line}
            </Text>
          ),
      )}
    </div>
  );
}
