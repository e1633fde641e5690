import { type PrivacyView, readPrivacy } from '@bridge/common';
import { Alert, Button, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { useViewer } from '../../../shared/session/index.js';
import { DataState, PageHeader } from '../../../shared/ui/index.js';
import { hasAnswered } from '../model/standing.js';
import { useGoOn } from '../model/use-standing.js';
import { ConsentsSection } from './consents-section.js';
import { EraseSection } from './erase-section.js';
import { ExportSection } from './export-section.js';
import { HeldSection } from './held-section.js';
import { NoticeGate } from './notice-gate.js';
import { SeenSection } from './seen-section.js';

/** What the reader was told, consented to and can ask for. Who owes an answer to the notice sees nothing but this page. */
export function AccountPrivacyPage() {
  const { t } = useTranslator();
  const privacy = useEndpoint(readPrivacy);
  return (
    <Stack gap="xl" maw={860}>
      <PageHeader title={t('privacy.account.title')} lead={t('privacy.account.lead')} />
      <DataState query={privacy} skeletonLines={12}>
        {(view) => (
          <>
            <Standing view={view} />
            <HeldSection held={view.held} />
            <ExportSection />
            <EraseSection view={view} />
          </>
        )}
      </DataState>
    </Stack>
  );
}

function Standing({ view }: { view: PrivacyView }) {
  const { duty } = useViewer();
  // By what was read just now: a session that was read before a new version was published does not know of it.
  const owes = !view.settled && !view.demo;
  if (owes && !hasAnswered(view)) return <NoticeGate consents={view.consents} />;
  return (
    <>
      {owes && <Withheld />}
      {duty === 'notice' && !owes && <Answered />}
      <ConsentsSection view={view} />
      <SeenSection seen={view.seen} />
    </>
  );
}

/** Nothing is owed any more, as was said in another window. */
function Answered() {
  const { t } = useTranslator();
  const onward = useMutation({ mutationFn: useGoOn() });
  return (
    <Alert variant="outline" title={t('privacy.answered.title')}>
      <Button loading={onward.isPending} onClick={() => onward.mutate()}>
        {t('privacy.answered.goOn')}
      </Button>
    </Alert>
  );
}

/** What stays closed after a refusal, and what is open still. It takes the place of the question, so it takes the focus too. */
function Withheld() {
  const { t } = useTranslator();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <Alert ref={notice} tabIndex={-1} color="#a14300" variant="outline" role="status" title={t('privacy.withheld.title')}>
      <Text size="sm">{t('privacy.withheld.text')}</Text>
    </Alert>
  );
}
