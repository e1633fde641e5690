import { Button, Stack, Text } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { AppLink, paths } from '../../../shared/navigation/index.js';

/** What the link of a mail has done, and the way on. */
export function LinkDone({ text }: { text: string }) {
  const { t } = useTranslator();
  return (
    <Stack gap="md">
      <Text role="status">{text}</Text>
      <Button component={AppLink} to={paths.signIn()}>
        {t('account.toSignIn')}
      </Button>
    </Stack>
  );
}
