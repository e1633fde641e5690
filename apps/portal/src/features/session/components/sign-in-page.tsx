import { readDemoSignIns, type SignIn } from '@bridge/common';
import { Container, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useEndpoint } from '../../../shared/api/index.js';
import { usePageTitle, useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink, useReturnPath } from '../../../shared/navigation/index.js';
import { DemoSignIns } from './demo-sign-ins.js';
import { PasskeyButton } from './passkey-button.js';
import { SecondStepForm } from './second-step-form.js';
import { SignInForm } from './sign-in-form.js';
import { SingleSignOnButton } from './single-sign-on-button.js';

export function SignInPage() {
  const { t } = useTranslator();
  const [chosen, setChosen] = useState<SignIn>();
  const [isHalf, setHalf] = useState(false);
  const demo = useEndpoint(readDemoSignIns);
  const returnPath = useReturnPath();
  usePageTitle(t(isHalf ? 'session.step.title' : 'session.title'));
  return (
    <Container size={440} py={{ base: 'md', sm: 'xl' }}>
      <Stack gap="lg">
        <div>
          <Title order={1} size="h2">
            {t(isHalf ? 'session.step.title' : 'session.title')}
          </Title>
          {!isHalf && <Text mt="xs">{t(returnPath === '/' ? 'session.lead' : 'session.returnNotice')}</Text>}
        </div>
        <Paper withBorder p="md">
          <Stack gap="md">
            {isHalf ? <SecondStepForm onBack={() => setHalf(false)} /> : <SignInForm chosen={chosen} onSecondStep={() => setHalf(true)} />}
            <PasskeyButton />
            {!isHalf && <SingleSignOnButton />}
          </Stack>
        </Paper>
        <Group justify="space-between" gap="xs">
          <TextLink to={paths.forgotPassword()}>{t('session.forgot')}</TextLink>
          <span>
            {t('session.newHere')} <TextLink to={paths.register()}>{t('session.register')}</TextLink>
          </span>
        </Group>
        <TextLink to={paths.privacyNotice()}>{t('shell.privacyNotice')}</TextLink>
        {!isHalf && demo.data && demo.data.signIns.length > 0 && <DemoSignIns signIns={demo.data.signIns} onChoose={setChosen} />}
      </Stack>
    </Container>
  );
}
