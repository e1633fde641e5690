import { PRIVACY_STATES, type PrivacyRecord } from '@bridge/common';
import { formatInstant } from '@bridge/i18n';
import { NativeSelect, Text } from '@mantine/core';
import { LANGUAGE_NAMES, languageOf, useTranslator } from '../../../shared/i18n/index.js';
import { type Column, DataTable } from '../../../shared/tables/index.js';

type State = PrivacyRecord['state'];

/** What each person saw and answered; of who was erased no more than the pseudonym. */
export function RecordTable({ rows }: { rows: readonly PrivacyRecord[] }) {
  const { t, term, locale } = useTranslator();
  const columns: readonly Column<PrivacyRecord>[] = [
    { key: 'name', header: t('privacy.records.name'), isRowHeader: true, cell: ({ displayName }) => displayName },
    { key: 'role', header: t('privacy.records.role'), cell: ({ role }) => term('role', role) },
    { key: 'state', header: t('privacy.records.state'), cell: ({ state }) => term('privacyState', state) },
    { key: 'seen', header: t('privacy.records.seen'), cell: (record) => <Seen record={record} /> },
    { key: 'consents', header: t('privacy.records.consents'), cell: (record) => <Consents record={record} /> },
    {
      key: 'erased',
      header: t('privacy.records.erased'),
      cell: ({ erasedAt }) => (erasedAt === null ? t('privacy.records.erased.not') : formatInstant(locale, erasedAt)),
    },
  ];
  return <DataTable caption={t('privacy.records.caption')} columns={columns} rows={rows} rowKey={({ userId }) => userId} />;
}

function Seen({ record: { seen } }: { record: PrivacyRecord }) {
  const { t, locale } = useTranslator();
  if (seen === null) return t('privacy.records.seen.none');
  const language = LANGUAGE_NAMES[languageOf(seen.locale)];
  return t('privacy.records.seen.line', { version: seen.version, language, instant: formatInstant(locale, seen.at) });
}

function Consents({ record: { consents } }: { record: PrivacyRecord }) {
  const { t, term, locale } = useTranslator();
  if (consents.length === 0) return t('privacy.records.consents.none');
  return consents.map(({ consent, given, at, version }) => (
    <Text key={consent} component="span" display="block" size="sm">
      {term('consent', consent)}
      {t('ui.colon')}
      {t(given ? 'privacy.consents.given' : 'privacy.consents.notGiven', { instant: formatInstant(locale, at), version })}
    </Text>
  ));
}

interface StateFilterProps {
  state: State | undefined;
  onState: (state: State | undefined) => void;
}

export function StateFilter({ state, onState }: StateFilterProps) {
  const { t, term } = useTranslator();
  return (
    <NativeSelect
      maw={320}
      label={t('privacy.records.state')}
      value={state ?? ''}
      data={[
        { value: '', label: t('privacy.records.state.any') },
        ...PRIVACY_STATES.map((value) => ({ value, label: term('privacyState', value) })),
      ]}
      onChange={({ currentTarget: { value } }) => onState(PRIVACY_STATES.find((one) => one === value))}
    />
  );
}
