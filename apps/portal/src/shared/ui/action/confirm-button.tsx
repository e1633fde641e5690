import { Button, type ButtonProps, Group, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslator } from '../../i18n/index.js';

export interface ConfirmButtonProps extends Pick<ButtonProps, 'variant' | 'color' | 'size' | 'disabled' | 'loading'> {
  /** What the button does; said again on the button that does it. */
  label: string;
  /** What will happen, asked before it happens. */
  question: string;
  onConfirm: () => void;
}

/** Asks in place before doing what is hard to take back. The focus goes to "cancel" first and comes back afterwards. */
export function ConfirmButton({ label, question, onConfirm, variant = 'default', ...look }: ConfirmButtonProps) {
  const { t } = useTranslator();
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (asking) cancel.current?.focus();
    else if (wasAsking.current) opener.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <Button ref={opener} variant={variant} {...look} onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  }
  const confirm = () => {
    setAsking(false);
    onConfirm();
  };
  return (
    <Group component="fieldset" gap="xs" m={0} p={0} bd="none" onKeyDown={(event) => event.key === 'Escape' && setAsking(false)}>
      <Text component="legend" size="sm" p={0} mb={4}>
        {question}
      </Text>
      <Button size={look.size} color={look.color} onClick={confirm}>
        {label}
      </Button>
      <Button ref={cancel} size={look.size} variant="default" onClick={() => setAsking(false)}>
        {t('ui.cancel')}
      </Button>
    </Group>
  );
}
