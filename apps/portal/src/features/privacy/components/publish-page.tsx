import { listNotices, type NoticeTexts } from '@bridge/common';
import { Stack } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useEndpoint } from '../../../shared/api/index.js';
import { localCopy, RestoredNotice } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink } from '../../../shared/navigation/index.js';
import { useViewer } from '../../../shared/session/index.js';
import { DataState, PageHeader } from '../../../shared/ui/index.js';
import { textsOf } from '../model/notice-values.js';
import { PublishForm } from './publish-form.js';

/** A new version of the notice, begun with the texts in force. */
export function PublishPage() {
  const { t } = useTranslator();
  const notices = useEndpoint(listNotices);
  return (
    <Stack gap="lg">
      <PageHeader
        title={t('privacy.publish.title')}
        lead={t('privacy.publish.lead')}
        breadcrumbs={[{ key: 'records', link: <TextLink to={paths.privacyRecords()}>{t('privacy.records.title')}</TextLink> }]}
      />
      <DataState query={notices} skeletonLines={16}>
        {({ rows }) => <NewVersion newest={textsOf(rows[0]?.texts)} replaces={rows[0]?.version ?? null} />}
      </DataState>
    </Stack>
  );
}

/** The form with what was typed before in this tab, until it is published or given up. */
function NewVersion({ newest, replaces }: { newest: NoticeTexts; replaces: number | null }) {
  const { t } = useTranslator();
  const { userId } = useViewer();
  const copy = useMemo(() => localCopy(userId, 'notice'), [userId]);
  const [attempt, setAttempt] = useState(0);
  const [kept] = useState(() => copy.read());
  const isRestored = kept !== null && attempt === 0;
  const startOver = () => {
    setAttempt(attempt + 1);
    copy.clear();
  };
  return (
    <>
      {isRestored && (
        <RestoredNotice
          text={t('privacy.publish.restored')}
          action={t('privacy.publish.startOver')}
          question={t('privacy.publish.startOver.question')}
          onDiscard={startOver}
        />
      )}
      <PublishForm key={attempt} replaces={replaces} texts={isRestored ? textsOf(kept.texts) : newest} copy={copy} />
    </>
  );
}
