import { Button, type ButtonProps } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { ConfirmStep } from './confirm-step.js';

export interface ConfirmButtonProps extends Pick<ButtonProps, 'variant' | 'color' | 'size' | 'disabled' | 'loading'> {
  /** What the button does; said again on the button that does it. */
  label: string;
  /** What will happen, asked before it happens. */
  question: string;
  onConfirm: () => void;
}

/** Asks in place before doing what is hard to take back. The focus goes to "cancel" first and comes back afterwards. */
export function ConfirmButton({ label, question, onConfirm, variant = 'default', ...look }: ConfirmButtonProps) {
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (!asking && wasAsking.current) opener.current?.focus();
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
    <ConfirmStep
      label={label}
      question={question}
      size={look.size}
      color={look.color}
      onConfirm={confirm}
      onCancel={() => setAsking(false)}
    />
  );
}
