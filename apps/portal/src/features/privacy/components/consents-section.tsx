import { CONSENTS, type Consent, type ConsentAct, type PrivacyView } from '@bridge/common';
import { formatInstant } from '@bridge/i18n';
import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { LANGUAGE_NAMES, languageOf, useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink } from '../../../shared/navigation/index.js';
import { type Column, DataTable } from '../../../shared/tables/index.js';
import { ConfirmButton, ErrorNotice, Section } from '../../../shared/ui/index.js';
import { lastAct } from '../model/standing.js';
import { useGiveConsent, useWithdrawConsent } from '../model/use-standing.js';

/** The consents that are asked of the reader, each given and taken back by itself. */
export function ConsentsSection({ view }: { view: PrivacyView }) {
  const { t } = useTranslator();
  const isAsked = view.consents.length > 0;
  return (
    <Section title={t('privacy.consents.title')} lead={isAsked && t('privacy.consents.lead')}>
      {!isAsked && <Text>{t('privacy.consents.none')}</Text>}
      {isAsked && view.demo && <Text>{t('privacy.consents.demo')}</Text>}
      <TextLink size="sm" to={paths.privacyNotice()}>
        {t('privacy.notice.toCurrent')}
      </TextLink>
      {CONSENTS.filter((consent) => view.consents.some((asked) => asked.consent === consent)).map((consent) => (
        <ConsentCard key={consent} consent={consent} view={view} />
      ))}
      {view.acts.length > 0 && <Answers acts={view.acts} />}
    </Section>
  );
}

function ConsentCard({ consent, view }: { consent: Consent; view: PrivacyView }) {
  const { t, term } = useTranslator();
  const give = useGiveConsent();
  const withdraw = useWithdrawConsent();
  const isGiven = view.consents.some((one) => one.consent === consent && one.given);
  return (
    <Paper component="section" withBorder p="md" aria-label={term('consent', consent)}>
      <Stack gap="xs">
        <Group justify="space-between" gap="xs">
          <Text fw={600}>{term('consent', consent)}</Text>
          <StandingText act={lastAct(view, consent)} />
        </Group>
        <Text size="sm">{t(`privacy.consent.${consent}`)}</Text>
        {view.demo ? null : isGiven ? (
          <Group>
            <ConfirmButton
              label={t('privacy.consents.withdraw')}
              question={t('privacy.consents.withdraw.question')}
              loading={withdraw.isPending}
              onConfirm={() => withdraw.mutate({ consent })}
            />
          </Group>
        ) : (
          <Button w="fit-content" loading={give.isPending} onClick={() => give.mutate({ consent })}>
            {t('privacy.consents.give')}
          </Button>
        )}
        <ErrorNotice error={give.error ?? withdraw.error} />
      </Stack>
    </Paper>
  );
}

function StandingText({ act }: { act: ConsentAct | undefined }) {
  const { t, locale } = useTranslator();
  const text = act
    ? t(act.given ? 'privacy.consents.given' : 'privacy.consents.notGiven', {
        instant: formatInstant(locale, act.at),
        version: act.version,
      })
    : t('privacy.consents.never');
  return (
    <Text size="sm" c="dimmed">
      {text}
    </Text>
  );
}

/** Every answer that was ever given, as it can be proved. */
function Answers({ acts }: { acts: readonly ConsentAct[] }) {
  const { t, term, locale } = useTranslator();
  const columns: readonly Column<ConsentAct>[] = [
    { key: 'at', header: t('privacy.seen.at'), isRowHeader: true, cell: ({ at }) => formatInstant(locale, at) },
    { key: 'consent', header: t('privacy.consents.consent'), cell: ({ consent }) => term('consent', consent) },
    { key: 'answer', header: t('privacy.consents.answer'), cell: ({ given }) => t(given ? 'privacy.consents.yes' : 'privacy.consents.no') },
    { key: 'version', header: t('privacy.seen.version'), cell: ({ version }) => version },
    { key: 'language', header: t('privacy.seen.language'), cell: (act) => LANGUAGE_NAMES[languageOf(act.locale)] },
  ];
  return (
    <details>
      <summary>{t('privacy.consents.history')}</summary>
      <DataTable caption={t('privacy.consents.history')} columns={columns} rows={acts} rowKey={({ at, consent }) => `${at} ${consent}`} />
    </details>
  );
}
