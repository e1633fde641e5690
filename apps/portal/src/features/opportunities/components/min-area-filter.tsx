import { readArea } from '@bridge/spreadsheet/values';
import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useTranslator } from '../../../shared/i18n/index.js';
import { areaText } from '../model/print-figure.js';

export interface MinAreaFilterProps {
  areaM2: number | undefined;
  onAreaM2: (areaM2: number | undefined) => void;
}

// A bare number in this field is meant in square metres; the readers ask for a unit.
const withUnit = (text: string): string => (/^[\d.,\s]+$/.test(text) ? `${text} m²` : text);

/** The least area, written as people write it (`150亩`, `3만평`), taken with Enter or on leaving the field. */
export function MinAreaFilter({ areaM2, onAreaM2 }: MinAreaFilterProps) {
  const translator = useTranslator();
  const { t } = translator;
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  useEffect(() => {
    setText(areaM2 === undefined ? '' : areaText(translator, areaM2));
    setWrong(false);
  }, [areaM2, translator]);
  const take = () => {
    const read = text.trim() === '' ? undefined : (readArea(withUnit(text)).value?.min ?? null);
    setWrong(read === null);
    if (read !== null && read !== areaM2 && text !== (areaM2 === undefined ? '' : areaText(translator, areaM2))) onAreaM2(read);
  };
  return (
    <TextInput
      label={t('opportunities.filter.minArea')}
      value={text}
      error={isWrong && t('errors.field.wrong-format')}
      placeholder={t('ui.example', { example: areaText(translator, 10_000) })}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
      onBlur={take}
      onKeyDown={(event: KeyboardEvent) => event.key === 'Enter' && !event.nativeEvent.isComposing && take()}
    />
  );
}
