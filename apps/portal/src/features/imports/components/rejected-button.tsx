import { downloadRejected, type ImportView } from '@bridge/common';
import { Button } from '@mantine/core';
import { useDownload } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { ErrorNotice } from '../../../shared/ui/index.js';

/** The rejected rows as a workbook with what is wrong, in the reader's language. Nothing where no row was rejected. */
export function RejectedButton({ batch: { id, counts } }: { batch: ImportView }) {
  const { t, locale } = useTranslator();
  const download = useDownload(downloadRejected, 'rejected.xlsx');
  if (counts.rejected === 0) return null;
  return (
    <>
      <Button variant="default" loading={download.isPending} onClick={() => download.mutate({ params: { id }, query: { lang: locale } })}>
        {t('imports.rejected.download')}
      </Button>
      <ErrorNotice error={download.error} />
    </>
  );
}
