import { exportOwnData } from '@bridge/common';
import { Button, Text } from '@mantine/core';
import { useDownload } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { ErrorNotice, Section } from '../../../shared/ui/index.js';

/** Everything that is kept of the reader, as a file. */
export function ExportSection() {
  const { t } = useTranslator();
  const download = useDownload(exportOwnData, 'saemangeum-bridge-my-data.json');
  return (
    <Section title={t('privacy.export.title')} lead={t('privacy.export.text')}>
      <Button variant="default" w="fit-content" loading={download.isPending} onClick={() => download.mutate({})}>
        {t('privacy.export.download')}
      </Button>
      <ErrorNotice error={download.error} />
      {download.isSuccess && <Text role="status">{t('privacy.export.done')}</Text>}
    </Section>
  );
}
