import { checkAudit, exportAudit, type ResponseOf } from '@bridge/common';
import { formatNumber } from '@bridge/i18n';
import { Alert, Button, Code, Group, List, Stack, Text } from '@mantine/core';
import { useCall, useDownload } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { useMay } from '../../../shared/session/index.js';
import { ErrorNotice } from '../../../shared/ui/index.js';

/** Follows the chain on the server, or takes it along. */
export function ChainTools() {
  const { t } = useTranslator();
  const may = useMay();
  const check = useCall(checkAudit, { refreshes: [] });
  const download = useDownload(exportAudit, 'audit.jsonl');
  return (
    <Stack gap="xs" align="flex-start">
      <Group gap="xs">
        <Button onClick={() => check.mutate({})} loading={check.isPending}>
          {t('audit.verify')}
        </Button>
        {may('audit.export') && (
          <Button variant="default" onClick={() => download.mutate({})} loading={download.isPending}>
            {t('audit.export')}
          </Button>
        )}
      </Group>
      <Text size="sm" c="dimmed" maw="70ch">
        {t('audit.export.hint')}
      </Text>
      <ErrorNotice error={check.error ?? download.error} />
      {check.data && <Verdict found={check.data} />}
    </Stack>
  );
}

function Verdict({ found: { entries, headHash, problems } }: { found: ResponseOf<typeof checkAudit> }) {
  const { t, locale } = useTranslator();
  if (problems.length > 0) {
    return (
      <Alert color="#a31515" variant="outline" title={t('audit.broken')} role="alert">
        <Text size="sm">{t('audit.broken.text')}</Text>
        <List size="sm" mt="xs">
          {problems.map(({ seq, code }) => (
            <List.Item key={`${seq} ${code}`}>{t(`audit.fault.${code}`, { seq })}</List.Item>
          ))}
        </List>
      </Alert>
    );
  }
  return (
    // English needs the bare number for its plural.
    <Alert
      color="#1b6b2c"
      variant="outline"
      title={t('audit.intact', { count: locale === 'en' ? entries : formatNumber(entries) })}
      role="status"
    >
      <Text size="sm">{t('audit.intact.head')}</Text>
      <Code style={{ overflowWrap: 'anywhere', whiteSpace: 'normal' }}>{headHash}</Code>
    </Alert>
  );
}
