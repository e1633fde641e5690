import { Button, Group, Paper, Progress, Text } from '@mantine/core';
import { useTranslator } from '../../i18n/index.js';

export interface ProgressNoticeProps {
  /** What is being done. */
  label: string;
  /** 0–100; null while nobody knows how much there is to do. */
  percent: number | null;
  onCancel?: () => void;
  cancelling?: boolean;
}

/** How far a long task has come. Screen readers hear every tenth percent, not every step. */
export function ProgressNotice({ label, percent, onCancel, cancelling }: ProgressNoticeProps) {
  const { t } = useTranslator();
  const said = percent === null ? t('ui.loading') : t('ui.progressPercent', { percent: Math.floor(percent / 10) * 10 });
  return (
    <Paper withBorder p="md" radius="md">
      <Group justify="space-between" gap="xs" mb="xs">
        <Text fw={600}>{label}</Text>
        <Text size="sm" aria-hidden="true">
          {percent === null ? t('ui.loading') : t('ui.progressPercent', { percent: Math.floor(percent) })}
        </Text>
      </Group>
      <Progress.Root size="lg">
        <Progress.Section value={percent ?? 100} animated={percent === null} striped={percent === null} aria-label={label} />
      </Progress.Root>
      <p role="status" style={{ position: 'absolute', width: 1, height: 1, margin: 0, overflow: 'hidden', clipPath: 'inset(50%)' }}>
        {label}
        {t('ui.colon')}
        {said}
      </p>
      {onCancel && (
        <Button variant="default" size="xs" mt="sm" onClick={onCancel} loading={cancelling}>
          {t('ui.cancel')}
        </Button>
      )}
    </Paper>
  );
}
