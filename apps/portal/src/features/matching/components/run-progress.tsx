import { cancelMatchRun, type MatchRunView } from '@bridge/common';
import { Button } from '@mantine/core';
import { useCall } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { AppLink, paths } from '../../../shared/navigation/index.js';
import { useMay } from '../../../shared/session/index.js';
import { EmptyNotice, ErrorNotice, ProgressNotice } from '../../../shared/ui/index.js';

/** A run that waits or works; who may start runs may stop it too. */
export function RunProgress({ run: { id, state, progressPercent } }: { run: MatchRunView }) {
  const { t } = useTranslator();
  const may = useMay();
  const cancel = useCall(cancelMatchRun);
  return (
    <>
      <ErrorNotice error={cancel.error} />
      <ProgressNotice
        label={t(state === 'queued' ? 'matching.run.queued' : 'matching.run.running')}
        percent={state === 'queued' ? null : progressPercent}
        {...(may('match.run') && { onCancel: () => cancel.mutate({ params: { id } }), cancelling: cancel.isPending })}
      />
    </>
  );
}

/** A run without a result. */
export function RunEnded({ run: { id, state } }: { run: MatchRunView }) {
  const { t } = useTranslator();
  const may = useMay();
  const again = may('match.run') && (
    <Button component={AppLink} to={paths.matching()}>
      {t('matching.run.again')}
    </Button>
  );
  return state === 'failed' ? (
    <EmptyNotice title={t('matching.run.failedTitle')} text={t('matching.run.failedText', { id })} action={again} />
  ) : (
    <EmptyNotice title={t('matching.run.cancelledTitle')} text={t('matching.run.cancelledText')} action={again} />
  );
}
