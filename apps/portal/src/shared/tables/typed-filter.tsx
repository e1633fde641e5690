import { useDebouncedCallback } from '@mantine/hooks';
import { type ChangeEvent, type ReactNode, useEffect, useState } from 'react';

export interface TypedFilterProps {
  /** The value in the address. */
  value: string;
  onValue: (value: string) => void;
  children: (field: { value: string; onChange: (event: ChangeEvent<HTMLInputElement>) => void }) => ReactNode;
}

const PAUSE_MS = 250;

/** A filter that is typed: the address follows after a pause, and the field follows the address when that changes by itself. */
export function TypedFilter({ value, onValue, children }: TypedFilterProps) {
  const [text, setText] = useState(value);
  const [given, setGiven] = useState(value);
  const tell = useDebouncedCallback((next: string) => {
    setGiven(next.trim());
    onValue(next.trim());
  }, PAUSE_MS);
  useEffect(() => {
    if (value === given) return;
    setGiven(value);
    setText(value);
  }, [value, given]);
  const onChange = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    setText(currentTarget.value);
    tell(currentTarget.value);
  };
  return children({ value: text, onChange });
}
