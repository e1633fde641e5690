import { Alert, Button, Group, Text } from '@mantine/core';
import { useTranslator } from '../../i18n/index.js';

export interface UndoNoticeProps {
  /** What was done. */
  message: string;
  onUndo?: () => void;
  undoing?: boolean;
  onClose: () => void;
}

/** Says what was done and offers to take it back. It stays until closed: a notice that leaves by itself is missed by slow readers. */
export function UndoNotice({ message, onUndo, undoing, onClose }: UndoNoticeProps) {
  const { t } = useTranslator();
  return (
    <Alert color="blue" variant="outline" role="status">
      <Group justify="space-between" gap="xs">
        <Text size="sm">{message}</Text>
        <Group gap="xs">
          {onUndo && (
            <Button size="xs" variant="default" onClick={onUndo} loading={undoing}>
              {t('ui.undo')}
            </Button>
          )}
          <Button size="xs" variant="subtle" onClick={onClose}>
            {t('ui.close')}
          </Button>
        </Group>
      </Group>
    </Alert>
  );
}
