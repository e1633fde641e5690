import { type AgreementRow, textFor } from '@bridge/common';
import { formatPeriod } from '@bridge/i18n';
import { Text } from '@mantine/core';
import { languageOfName, useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink } from '../../../shared/navigation/index.js';

/** The title as the way to the agreement. */
export function TitleLink({ row: { id, title } }: { row: Pick<AgreementRow, 'id' | 'title'> }) {
  const translator = useTranslator();
  return (
    <TextLink to={paths.agreement(id)} lang={languageOfName(translator, title)} fw={600}>
      {textFor(title, translator.locale)}
    </TextLink>
  );
}

/** Parties with what stands against them: one that withdrew is not one that signed. */
export function PartyNames({ row: { parties, publicRecord } }: { row: Pick<AgreementRow, 'parties' | 'publicRecord'> }) {
  const { term } = useTranslator();
  const names = parties.map(({ name, state }) => (state === 'withdrawn' ? `${name} (${term('partyState', state)})` : name));
  // Public papers name their parties in the English of their source.
  return <span lang={publicRecord ? 'en' : undefined}>{names.join(' · ')}</span>;
}

/** What is planned next, and whether its time has passed. */
export function NextMilestone({ row: { nextMilestone } }: { row: AgreementRow }) {
  const { t, term, locale } = useTranslator();
  if (nextMilestone === null) return <>{t('agreements.noneplanned')}</>;
  const { code, plannedOn, overdue } = nextMilestone;
  return (
    <>
      {term('milestone', code)}
      {plannedOn !== null && `, ${formatPeriod(locale, plannedOn)}`}
      {overdue && (
        <Text component="span" inherit c="red.9" fw={600}>
          {' · '}
          {t('agreements.overdue')}
        </Text>
      )}
    </>
  );
}
