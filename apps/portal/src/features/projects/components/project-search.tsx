import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useTranslator } from '../../../shared/i18n/index.js';

const SETTLE_MS = 250;

/** What is typed goes to the address once the typing pauses; a syllable that is still being composed never does. */
export function ProjectSearch({ text, onSearch }: { text: string; onSearch: (text: string) => void }) {
  const { t } = useTranslator();
  const [typed, setTyped] = useState(text);
  const settle = useDebouncedCallback(onSearch, SETTLE_MS);
  useEffect(() => setTyped(text), [text]);
  return (
    <TextInput
      type="search"
      label={t('projects.search')}
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
