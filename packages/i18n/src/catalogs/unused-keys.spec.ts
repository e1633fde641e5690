import fs from 'node:fs';
import path from 'node:path';
import { AgreementInputSchema } from '@bridge/common';
import { describe, expect, it } from '@jest/globals';
import { CATALOGS } from '../all-locales.js';

const ROOT = path.resolve(import.meta.dirname, '../../../..');
const PASSED_OVER = new Set(['node_modules', 'dist', 'artifacts', 'testing', 'catalogs', 'e2e']);

/** Keys whose last part comes with the data: codes of errors, reasons and list problems, and texts of public sources. */
const BY_CODE = ['errors.', 'reasons.', 'importIssues.', 'opportunities.printed.', 'rules.printed.'];

/** Names that stand right behind a namespace without being written out there: fields, filters and views. */
const BY_NAME: Readonly<Record<string, readonly string[]>> = {
  agreements: [...Object.keys(AgreementInputSchema.shape), 'stage', 'board', 'list'],
  projects: ['sector', 'hub', 'origin'],
};

function shippedFiles(dir: string): string[] {
  return fs.readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(dir, entry.name);
    if (entry.isDirectory()) return PASSED_OVER.has(entry.name) ? [] : shippedFiles(file);
    return /\.tsx?$/.test(entry.name) && !/\.(spec\.tsx?|d\.ts)$/.test(entry.name) ? [file] : [];
  });
}

/** What a text spells: whole words in quotes, and the fixed beginnings of templates such as `home.work.${kind}`. */
function spelledIn(text: string) {
  const quoted = new Set([...text.matchAll(/(['"`])([\w-]+(?:\.[\w-]+)*)\1/g)].map(([, , word]) => word ?? ''));
  const beginnings = [...text.matchAll(/`([\w-]+(?:\.[\w-]+)+\.)\$\{/g)].map(([, beginning]) => beginning ?? '');
  return { quoted, beginnings };
}

/** Keys of the catalog that nothing in `text` can ask for. */
function unusedKeys(keys: readonly string[], text: string): string[] {
  const { quoted, beginnings } = spelledIn(text);
  const isUsed = (key: string): boolean => {
    const [namespace = '', name = ''] = key.split('.');
    if (namespace === 'terms') return quoted.has(name);
    return (
      quoted.has(key) ||
      [...BY_CODE, ...beginnings].some((beginning) => key.startsWith(beginning)) ||
      (BY_NAME[namespace]?.some((one) => key === `${namespace}.${one}`) ?? false)
    );
  };
  return keys.filter((key) => !isUsed(key));
}

describe('the keys of the catalogs', () => {
  it('are each asked for by the portal, the documents, the server or the command line', () => {
    const text = ['apps', 'packages'].flatMap((place) => shippedFiles(path.join(ROOT, place)).map((file) => fs.readFileSync(file, 'utf8')));
    expect(unusedKeys(Object.keys(CATALOGS.en), text.join('\n'))).toEqual([]);
  });

  it.each([
    ['a key that is written out', 'home.title', `t('home.title')`],
    ['a key put together behind its beginning', 'home.work.overdue', `t(\`home.work.\${kind}\`)`],
    ['a list of terms', 'terms.gate.area', `term('gate', code)`],
  ])('are in use: %s', (_, key, text) => {
    expect(unusedKeys([key], text)).toEqual([]);
  });

  it.each([
    ['nothing but a longer key', 'home.title', `t('home.title.long')`],
    ['nothing but a template of the whole namespace', 'home.title', `t(\`home.\${name}\`)`],
    ['another list of terms', 'terms.gate.area', `term('track', code)`],
  ])('are not in use with %s', (_, key, text) => {
    expect(unusedKeys([key], text)).toEqual([key]);
  });
});
