import { type NoticeView, readNotice } from '@bridge/common';
import { formatPeriod, seoulDay } from '@bridge/i18n';
import { Alert, Container, NativeSelect, Stack } from '@mantine/core';
import * as z from 'zod/mini';
import { ApiError, useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink, useSearchQuery } from '../../../shared/navigation/index.js';
import { NoticeSheet } from '../../../shared/privacy/index.js';
import { DataState, EmptyNotice, PageHeader } from '../../../shared/ui/index.js';

const SearchSchema = z.pick(readNotice.query, { version: true });

/** The privacy notice, open to everybody: the version in force, and every earlier one by its address. */
export function NoticePage() {
  const { t, locale } = useTranslator();
  const [{ version }, change] = useSearchQuery(SearchSchema);
  const notice = useEndpoint(readNotice, { query: { locale, version } }, { keepPrevious: true });
  const isMissing = notice.error instanceof ApiError && notice.error.code === 'not-found';
  return (
    <Container size={800} py={{ base: 'md', sm: 'xl' }}>
      <Stack gap="lg">
        <PageHeader title={t('privacy.notice.title')} lead={t('privacy.notice.lead')} />
        {isMissing ? (
          <EmptyNotice
            title={t('privacy.notice.missing.title')}
            text={t('privacy.notice.missing.text')}
            action={version !== undefined && <ToCurrent />}
          />
        ) : (
          <DataState query={notice} skeletonLines={16}>
            {(view) => (
              <>
                <VersionChoice notice={view} onVersion={(next) => change({ version: next })} />
                <NoticeSheet notice={view} order={2} />
              </>
            )}
          </DataState>
        )}
      </Stack>
    </Container>
  );
}

function ToCurrent() {
  const { t } = useTranslator();
  return <TextLink to={paths.privacyNotice()}>{t('privacy.notice.toCurrent')}</TextLink>;
}

/** Earlier versions; the one in force has the address without a version, so that a link to it stays true. */
function VersionChoice({ notice: { version, versions }, onVersion }: { notice: NoticeView; onVersion: (version?: number) => void }) {
  const { t, locale } = useTranslator();
  const current = versions[0]?.version ?? version;
  if (versions.length < 2) return null;
  return (
    <>
      <NativeSelect
        maw={360}
        label={t('privacy.notice.choose')}
        value={String(version)}
        data={versions.map((one) => ({
          value: String(one.version),
          label: t(one.version === current ? 'privacy.notice.choiceCurrent' : 'privacy.notice.choice', {
            version: one.version,
            day: formatPeriod(locale, seoulDay(one.publishedAt)),
          }),
        }))}
        onChange={({ currentTarget: { value } }) => onVersion(Number(value) === current ? undefined : Number(value))}
      />
      {version !== current && (
        <Alert variant="outline" role="status">
          {t('privacy.notice.earlier')} <ToCurrent />
        </Alert>
      )}
    </>
  );
}
