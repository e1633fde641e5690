import { Button, type ButtonProps, Group, Text } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslator } from '../../i18n/index.js';

export interface ConfirmStepProps extends Pick<ButtonProps, 'color' | 'size' | 'loading'> {
  /** What is done, as the button says it. */
  label: string;
  /** What will happen. */
  question: ReactNode;
  onConfirm: () => void;
  onCancel: () => void;
}

/** The question before something that is hard to take back. The focus goes to "cancel", which Escape presses too. */
export function ConfirmStep({ label, question, onConfirm, onCancel, ...look }: ConfirmStepProps) {
  const { t } = useTranslator();
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  return (
    <Group component="fieldset" gap="xs" m={0} p={0} bd="none" onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      <Text component="legend" size="sm" p={0} mb={4}>
        {question}
      </Text>
      <Button {...look} onClick={onConfirm}>
        {label}
      </Button>
      <Button ref={cancel} size={look.size} variant="default" onClick={onCancel}>
        {t('ui.cancel')}
      </Button>
    </Group>
  );
}
