import { type MyRegistration, readMyRegistration, resubmitRegistration } from '@bridge/common';
import { formatInstant, formatPeriod } from '@bridge/i18n';
import { Badge, Button, Paper, Stack, Text } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useCall, useEndpoint } from '../../../shared/api/index.js';
import { PortalForm } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { DataState, PageHeader, Section } from '../../../shared/ui/index.js';
import { fieldLabel } from '../forms/field-label.js';
import { FIELD_NAMES, fieldsOf, RegistrationFieldset, type WithFields } from '../forms/registration-fields.js';

/** What an applicant sees until the registration is approved: how it stands, and what is wanted. */
export function MyRegistrationPage() {
  const { t } = useTranslator();
  const registration = useEndpoint(readMyRegistration);
  return (
    <Stack gap="lg">
      <PageHeader title={t('registrations.mine.title')} />
      <DataState query={registration}>
        {(view) => (
          <>
            <Standing registration={view} />
            {view.state === 'returned' && <Correction registration={view} />}
          </>
        )}
      </DataState>
    </Stack>
  );
}

function Standing({ registration }: { registration: MyRegistration }) {
  const { t, locale } = useTranslator();
  const { state, fields, submittedAt, expectedOn, reason } = registration;
  const facts = [
    [t('registrations.mine.submittedAt'), formatInstant(locale, submittedAt)],
    [t('registrations.mine.expectedOn'), expectedOn && formatPeriod(locale, expectedOn)],
    [t('registrations.mine.reason'), reason],
  ] as const;
  return (
    <Paper withBorder p="md" maw={640}>
      <Stack gap="sm">
        <Text fw={700}>{fields.companyZh}</Text>
        <div>
          <Badge variant="outline" size="lg">
            {t(`registrations.state.${state}`)}
          </Badge>
        </div>
        <Text>{t(`registrations.mine.text.${state}`)}</Text>
        <dl style={{ margin: 0 }}>
          {facts.map(
            ([name, value]) =>
              value !== null && (
                <div key={name}>
                  <Text component="dt" size="sm" c="dimmed">
                    {name}
                  </Text>
                  <Text component="dd" m={0} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                    {value}
                  </Text>
                </div>
              ),
          )}
        </dl>
      </Stack>
    </Paper>
  );
}

function Correction({ registration: { version, fields } }: { registration: MyRegistration }) {
  const translator = useTranslator();
  const { t } = translator;
  const form = useForm<WithFields>({ defaultValues: { fields } });
  const send = useCall(resubmitRegistration);
  return (
    <Section title={t('registrations.mine.correct')}>
      <Paper withBorder p="md" maw={640}>
        <PortalForm
          form={form}
          names={FIELD_NAMES}
          labelOf={fieldLabel(translator)}
          error={send.error}
          onSubmit={(values) => send.mutate({ body: { version, fields: fieldsOf(values) } })}
          aria-label={t('registrations.mine.correct')}
        >
          <RegistrationFieldset />
          <Button type="submit" loading={send.isPending}>
            {t('registrations.mine.send')}
          </Button>
        </PortalForm>
      </Paper>
    </Section>
  );
}
