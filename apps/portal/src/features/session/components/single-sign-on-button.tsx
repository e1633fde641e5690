import { beginSingleSignOn, readSignInWays } from '@bridge/common';
import { Alert, Button, Stack } from '@mantine/core';
import { errorSentence, useCall, useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';

interface Props {
  /** How the browser leaves for the provider; tests give their own. */
  leave?: (url: string) => void;
}

/** Sends officials to their own institution's sign-in; not there where none is configured. */
export function SingleSignOnButton({ leave = (url) => window.location.assign(url) }: Props) {
  const translator = useTranslator();
  const { t } = translator;
  const ways = useEndpoint(readSignInWays);
  const begin = useCall(beginSingleSignOn, { refreshes: [] });
  if (!ways.data?.singleSignOn) return null;
  return (
    <Stack gap="sm">
      <Button
        variant="default"
        loading={begin.isPending || begin.isSuccess}
        onClick={() => begin.mutate({}, { onSuccess: ({ url }) => leave(url) })}
      >
        {t('session.institution.submit')}
      </Button>
      {begin.isError && (
        <Alert color="red" variant="outline" role="alert">
          {errorSentence(translator, begin.error)}
        </Alert>
      )}
    </Stack>
  );
}
