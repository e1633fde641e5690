import { useDebouncedCallback } from '@mantine/hooks';
import { type ChangeEvent, type CompositionEvent, type ReactNode, useEffect, useState } from 'react';

interface TypedProps {
  value: string;
  onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => void;
}

const PAUSE_MS = 250;

/** A filter that is typed: the address follows once the typing pauses, and a syllable still being composed never gets there. */
export function TypedFilter(props: { value: string; onValue: (value: string) => void; children: (field: TypedProps) => ReactNode }) {
  const { value, onValue, children } = props;
  const [text, setText] = useState(value);
  const [told, setTold] = useState(value);
  const tell = useDebouncedCallback((next: string) => {
    setTold(next.trim());
    onValue(next.trim());
  }, PAUSE_MS);
  useEffect(() => {
    if (value === told) return;
    setTold(value);
    setText(value);
  }, [value, told]);
  return children({
    value: text,
    onChange: ({ currentTarget, nativeEvent }) => {
      setText(currentTarget.value);
      if (!('isComposing' in nativeEvent && nativeEvent.isComposing)) tell(currentTarget.value);
    },
    onCompositionEnd: ({ currentTarget }) => tell(currentTarget.value),
  });
}
