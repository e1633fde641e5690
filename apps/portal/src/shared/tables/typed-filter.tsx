import { useDebouncedCallback } from '@mantine/hooks';
import { type ChangeEvent, type CompositionEvent, type ReactNode, useEffect, useRef, useState } from 'react';

interface TypedField {
  value: string;
  onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => void;
}

export interface TypedFilterProps {
  /** The value in the address. */
  value: string;
  onValue: (value: string) => void;
  children: (field: TypedField) => ReactNode;
}

const PAUSE_MS = 250;

/**
 * A filter that is typed: the address follows once the typing pauses, and the field follows the address when that changes by
 * itself. A syllable that is still being composed never gets to the address.
 */
export function TypedFilter({ value, onValue, children }: TypedFilterProps) {
  const [text, setText] = useState(value);
  const sent = useRef(value);
  const tell = useDebouncedCallback((next: string) => {
    sent.current = next.trim();
    onValue(sent.current);
  }, PAUSE_MS);
  // Only what changed from outside is taken over: an echo of what was sent would undo letters typed since.
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setText(value);
  }, [value]);
  return children({
    value: text,
    onChange: ({ currentTarget, nativeEvent }) => {
      setText(currentTarget.value);
      if (!('isComposing' in nativeEvent && nativeEvent.isComposing)) tell(currentTarget.value);
    },
    onCompositionEnd: ({ currentTarget }) => tell(currentTarget.value),
  });
}
