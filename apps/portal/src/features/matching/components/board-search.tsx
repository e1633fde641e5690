import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { useTranslator } from '../../../shared/i18n/index.js';

const SETTLE_MS = 250;

/** Search text of the board: what is typed goes to the address once the typing pauses, and a syllable still being composed never does. */
export function BoardSearch({ text, onSearch }: { text: string; onSearch: (text: string) => void }) {
  const { t } = useTranslator();
  const [typed, setTyped] = useState(text);
  const sent = useRef(text);
  const settle = useDebouncedCallback((settled: string) => {
    sent.current = settled.trim();
    onSearch(sent.current);
  }, SETTLE_MS);
  // Taken over from the address only where it changed from outside: an echo of what was sent would undo letters typed since.
  useEffect(() => {
    if (text === sent.current) return;
    sent.current = text;
    setTyped(text);
  }, [text]);
  return (
    <TextInput
      type="search"
      label={t('matching.board.search')}
      value={typed}
      maxLength={100}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        if (!('isComposing' in event.nativeEvent && event.nativeEvent.isComposing)) settle(event.currentTarget.value);
      }}
      onCompositionEnd={(event) => settle(event.currentTarget.value)}
    />
  );
}
