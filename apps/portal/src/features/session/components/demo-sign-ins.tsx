import type { Role, SignIn } from '@bridge/common';
import { Button, Stack, Text, Title } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';

interface Props {
  signIns: readonly (SignIn & { role: Role })[];
  onChoose: (signIn: SignIn) => void;
}

/** The accounts of the demo world: one press fills the form. */
export function DemoSignIns({ signIns, onChoose }: Props) {
  const { t, term } = useTranslator();
  return (
    <Stack component="section" gap="xs" aria-labelledby="demo-title">
      <Title order={2} size="h4" id="demo-title">
        {t('session.demo.title')}
      </Title>
      <Text size="sm">{t('session.demo.text')}</Text>
      {signIns.map(({ role, email, password }) => (
        <Button key={email} variant="default" h="auto" py="xs" justify="flex-start" onClick={() => onChoose({ email, password })}>
          <Stack gap={0} align="flex-start">
            <span>{term('role', role)}</span>
            <Text span size="sm" fw={400}>
              {email}
            </Text>
          </Stack>
        </Button>
      ))}
    </Stack>
  );
}
