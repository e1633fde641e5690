import { createReport, type MatchRunView } from '@bridge/common';
import { Button, Stack } from '@mantine/core';
import { useCall } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { AppLink, paths, useGo } from '../../../shared/navigation/index.js';
import { useMay } from '../../../shared/session/index.js';
import { ErrorNotice } from '../../../shared/ui/index.js';

/** Makes the report of a finished run, or opens the one that was made. */
export function ReportButton({ run: { id, reportId } }: { run: MatchRunView }) {
  const { t } = useTranslator();
  const may = useMay();
  const go = useGo();
  const create = useCall(createReport, { leaves: true });
  if (reportId !== null) {
    return (
      <Button component={AppLink} to={paths.report(reportId)}>
        {t('matching.run.openReport')}
      </Button>
    );
  }
  if (!may('report.submit')) return null;
  const make = () => create.mutate({ params: { id } }, { onSuccess: (report) => go(paths.report(report.id)) });
  return (
    <Stack gap="xs">
      <Button onClick={make} loading={create.isPending}>
        {t('matching.run.makeReport')}
      </Button>
      <ErrorNotice error={create.error} />
    </Stack>
  );
}
