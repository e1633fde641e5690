import { Alert, Group, Text } from '@mantine/core';
import { ConfirmButton } from '../ui/action/confirm-button.js';

export interface RestoredNoticeProps {
  text: string;
  action: string;
  question: string;
  onDiscard: () => void;
  isBusy?: boolean;
}

/** Says that something typed earlier is back, and offers to begin anew. */
export function RestoredNotice({ text, action, question, onDiscard, isBusy = false }: RestoredNoticeProps) {
  return (
    <Alert color="blue.9" variant="outline" p="sm" role="status">
      <Group justify="space-between" gap="xs">
        <Text size="sm">{text}</Text>
        <ConfirmButton label={action} question={question} onConfirm={onDiscard} size="xs" variant="default" loading={isBusy} />
      </Group>
    </Alert>
  );
}
