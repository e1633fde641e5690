import { endOtherSessions, endSession, listSessions, type SessionView } from '@bridge/common';
import { formatInstant, type Translator } from '@bridge/i18n';
import { Badge, Button, Group } from '@mantine/core';
import { useCall, useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { type Column, DataTable } from '../../../shared/tables/index.js';
import { ConfirmButton, DataState, ErrorNotice, Section } from '../../../shared/ui/index.js';

/** Where the account is signed in; what the reader does not know is ended here. */
export function SessionsSection() {
  const { t } = useTranslator();
  const sessions = useEndpoint(listSessions);
  const endOthers = useCall(endOtherSessions, { refreshes: [listSessions] });
  return (
    <Section title={t('account.sessions')} lead={t('account.sessions.lead')}>
      <ErrorNotice error={endOthers.error} />
      <DataState query={sessions}>
        {({ sessions: rows }) => (
          <>
            <SessionTable rows={rows} />
            {rows.length > 1 && (
              <Group>
                <ConfirmButton
                  label={t('account.sessions.endOthers')}
                  question={t('account.sessions.endOthers.question')}
                  loading={endOthers.isPending}
                  onConfirm={() => endOthers.mutate({})}
                />
              </Group>
            )}
          </>
        )}
      </DataState>
    </Section>
  );
}

function deviceName({ t }: Translator, { browser, system }: SessionView): string {
  if (browser === null || system === null) return t('account.sessions.unknown');
  return t('account.sessions.deviceName', { browser: t(`account.browser.${browser}`), system: t(`account.system.${system}`) });
}

function SessionTable({ rows }: { rows: readonly SessionView[] }) {
  const translator = useTranslator();
  const { t, locale } = translator;
  const columns: readonly Column<SessionView>[] = [
    {
      key: 'device',
      header: t('account.sessions.device'),
      isRowHeader: true,
      cell: (session) => (
        <Group gap="xs" component="span">
          {deviceName(translator, session)}
          {session.current && (
            <Badge variant="outline" component="span">
              {t('account.sessions.this')}
            </Badge>
          )}
        </Group>
      ),
    },
    { key: 'network', header: t('account.sessions.network'), cell: ({ network }) => network ?? t('account.sessions.unknown') },
    { key: 'created', header: t('account.sessions.created'), cell: ({ createdAt }) => formatInstant(locale, createdAt) },
    { key: 'used', header: t('account.sessions.used'), cell: ({ lastUsedAt }) => formatInstant(locale, lastUsedAt) },
    { key: 'end', header: t('account.sessions.end'), cell: (session) => !session.current && <EndButton session={session} /> },
  ];
  return <DataTable caption={t('account.sessions')} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

function EndButton({ session }: { session: SessionView }) {
  const translator = useTranslator();
  const { t } = translator;
  const end = useCall(endSession, { refreshes: [listSessions] });
  return (
    <Button
      size="xs"
      variant="default"
      loading={end.isPending}
      aria-label={`${t('account.sessions.end')}: ${deviceName(translator, session)}`}
      onClick={() => end.mutate({ params: { id: session.id } })}
    >
      {t('account.sessions.end')}
    </Button>
  );
}
