import { IMPORT_FAILURES, IMPORT_ISSUES, LOCALES } from '@bridge/common';
import { describe, expect, it } from '@jest/globals';
import { CATALOGS } from '../all-locales.js';

const PARAMETERS: Record<string, readonly string[]> = {
  ...Object.fromEntries(Object.entries(IMPORT_ISSUES).map(([code, { params }]) => [code, params])),
  ...IMPORT_FAILURES,
};

describe('the sentences of an import', () => {
  it.each(LOCALES)('name in %s every code that a row or file can have, and use all its parameters and no other', (locale) => {
    const catalog: Record<string, string> = CATALOGS[locale];
    const wrong = Object.entries(PARAMETERS).filter(([code, parameters]) => {
      const used = [...(catalog[`importIssues.${code}`] ?? '{missing}').matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? '');
      return used.toSorted().join() !== parameters.toSorted().join();
    });
    expect(wrong).toEqual([]);
  });
});
