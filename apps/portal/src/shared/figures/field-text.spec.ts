import { EMPTY_PROJECT, LOCALES, PROJECT_FIELDS } from '@bridge/common';
import { translator } from '@bridge/i18n';
import { describe, expect, it } from '@jest/globals';
import { fieldName, fieldText } from './field-text.js';

const en = translator('en');

describe('a field in words', () => {
  it.each(LOCALES)('says "unknown" of every field that nobody has answered, in %s', (locale) => {
    const speak = translator(locale);
    for (const field of PROJECT_FIELDS) expect(fieldText(speak, field, EMPTY_PROJECT[field])).toBe(speak.t('values.unknown'));
  });

  it('keeps zero and no apart from unknown', () => {
    expect(fieldText(en, 'powerMw', 0)).toBe('0 MW');
    expect(fieldText(en, 'portNeeded', false)).toBe('No');
    expect(fieldText(en, 'chineseEquityPercent', 0)).toBe('0%');
  });

  it('prints amounts and land as each reader writes them', () => {
    expect(fieldText(translator('ko'), 'investment', { amount: 1_350_000_000, currency: 'CNY' })).toBe('13억 5,000만 위안');
    expect(fieldText(translator('zh-CN'), 'areaM2', { min: 92_666.6713, max: 92_666.6713 })).toBe('92,667平方米（139亩）');
    expect(fieldText(en, 'areaM2', 16_500)).toBe('16,500 m²');
  });

  it('shows a value of another shape as it is rather than nothing', () => {
    expect(fieldText(en, 'investment', 'about 3 million')).toBe('about 3 million');
    expect(fieldText(en, 'permittedKsic', ['20', '28'])).toBe('20, 28');
  });

  it('names the fields of both kinds of list', () => {
    expect(fieldName(en, 'projects', 'areaM2')).toBe('Land');
    expect(fieldName(en, 'opportunities', 'areaM2')).toBe('Area');
  });
});
