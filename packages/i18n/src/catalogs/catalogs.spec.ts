import { ERROR_CODES, LOCALES, REASON_CODES } from '@bridge/common';
import { describe, expect, it } from '@jest/globals';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { CATALOGS } from '../all-locales.js';
import type { MessageKey } from './catalog.js';

const KEYS = Object.keys(CATALOGS.en) as MessageKey[];

/** Names of the parameters that a message uses, through plurals too. */
function placeholders(text: string): string[] {
  const names = new Set<string>();
  const walk = (token: unknown): void => {
    if (!Array.isArray(token)) return;
    const [name, kind, forms] = token as [unknown, unknown, unknown];
    if (typeof name === 'string' && (token.length === 1 || typeof kind === 'string')) names.add(name);
    if (forms && typeof forms === 'object') Object.values(forms).forEach((form) => void (Array.isArray(form) && form.forEach(walk)));
  };
  const compiled = compileMessage(text);
  if (Array.isArray(compiled)) compiled.forEach(walk);
  return [...names].filter((name) => name !== '#').sort();
}

describe('the catalogs', () => {
  it('have a sentence for every error code', () => {
    expect(ERROR_CODES.filter((code) => !KEYS.includes(`errors.${code}` as MessageKey))).toEqual([]);
  });

  it('have a sentence for every reason of the engine and print exactly its parameters', () => {
    const wrong = Object.entries(REASON_CODES).filter(([code, params]) => {
      const text: string | undefined = CATALOGS.en[`reasons.${code}` as MessageKey];
      return text === undefined || placeholders(text).join() !== [...params].sort().join();
    });
    expect(wrong).toEqual([]);
    expect(KEYS.filter((key) => key.startsWith('reasons.')).length).toBe(Object.keys(REASON_CODES).length);
  });

  it.each(LOCALES)('use the same parameters in %s as in English, so that no figure is lost in translation', (locale) => {
    const different = KEYS.filter((key) => placeholders(CATALOGS[locale][key]).join() !== placeholders(CATALOGS.en[key]).join());
    expect(different).toEqual([]);
  });

  it.each(LOCALES)('leave no message empty in %s', (locale) => {
    expect(KEYS.filter((key) => CATALOGS[locale][key].trim() === '')).toEqual([]);
  });

  it('are written in their own script: Korean has no Chinese-only sentence and Chinese has no Hangul', () => {
    expect(KEYS.filter((key) => /\p{Script=Hangul}/u.test(CATALOGS['zh-CN'][key]))).toEqual([]);
    expect(KEYS.filter((key) => /\p{Script=Hangul}|\p{Script=Han}/u.test(CATALOGS.en[key]))).toEqual([]);
  });
});
