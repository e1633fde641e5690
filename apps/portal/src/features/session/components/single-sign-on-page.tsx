import { finishSingleSignOn } from '@bridge/common';
import { Button, Container, Stack, Title } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useCall } from '../../../shared/api/index.js';
import { usePageTitle, useTranslator } from '../../../shared/i18n/index.js';
import { AppLink, paths } from '../../../shared/navigation/index.js';
import { ErrorNotice, LoadingLines } from '../../../shared/ui/index.js';
import { useEntered } from '../model/use-entered.js';

/** Where the institution's sign-in sends people back: hands over what it brought, once, and leads on. */
export function SingleSignOnPage() {
  const { t } = useTranslator();
  const { searchStr } = useLocation();
  const entered = useEntered();
  const { mutate, error } = useCall(finishSingleSignOn, { refreshes: [] });
  const isSent = useRef(false);
  useEffect(() => {
    if (isSent.current) return;
    isSent.current = true;
    mutate({ body: { query: searchStr.slice(1) || 'none' } }, { onSuccess: ({ viewer }) => entered(viewer) });
  }, [mutate, searchStr, entered]);
  usePageTitle(t('session.institution.title'));
  return (
    <Container size={440} py={{ base: 'md', sm: 'xl' }}>
      <Stack gap="lg">
        <Title order={1} size="h2">
          {t('session.institution.title')}
        </Title>
        {error ? <ErrorNotice error={error} /> : <LoadingLines lines={3} />}
        {error && (
          <Button component={AppLink} to={paths.signIn()} variant="default">
            {t('session.institution.back')}
          </Button>
        )}
      </Stack>
    </Container>
  );
}
