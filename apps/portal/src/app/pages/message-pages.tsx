import { Button } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { ApiError, errorSentence } from '../../shared/api/index.js';
import { useTranslator } from '../../shared/i18n/index.js';
import { AppLink, paths } from '../../shared/navigation/index.js';
import { MessagePage } from './message-page.js';

function HomeButton() {
  const { t } = useTranslator();
  return (
    <Button component={AppLink} to={paths.home()} variant="default">
      {t('shell.toHome')}
    </Button>
  );
}

export function NotFoundPage() {
  const { t } = useTranslator();
  return (
    <MessagePage title={t('shell.notFound.title')} text={t('shell.notFound.text')}>
      <HomeButton />
    </MessagePage>
  );
}

export function NoPermissionPage() {
  const { t } = useTranslator();
  return (
    <MessagePage title={t('shell.noPermission.title')} text={t('shell.noPermission.text')}>
      <HomeButton />
    </MessagePage>
  );
}

/** Shown instead of a page whose program or loading failed. React has logged the reason; the reader gets a way on. */
export function FailurePage({ error, reset }: { error: unknown; reset: () => void }) {
  const translator = useTranslator();
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  const text = error instanceof ApiError ? errorSentence(translator, error) : translator.t('shell.failure.text');
  return (
    <MessagePage title={translator.t('shell.failure.title')} text={text}>
      <Button onClick={retry}>{translator.t('shell.tryAgain')}</Button>
      <HomeButton />
    </MessagePage>
  );
}
