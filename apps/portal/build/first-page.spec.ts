import { describe, expect, it } from '@jest/globals';
import { FIRST_PAGE_SOURCES, filesOf, reportFirstPage } from './first-page.js';

const shared = { _kit: { file: 'kit.js' }, _form: { file: 'form.js', imports: ['_kit'] }, map: { file: 'map.js' } };
const manifest = {
  ...shared,
  ...Object.fromEntries(FIRST_PAGE_SOURCES.map((source, index) => [source, { file: `page-${index}.js`, imports: ['_kit'] }])),
};

describe('the weight of the first page', () => {
  it('counts what a page imports once, also through others, and nothing else', () => {
    expect(filesOf({ ...manifest, [FIRST_PAGE_SOURCES[0]]: { file: 'index.js', imports: ['_form'] } }, [FIRST_PAGE_SOURCES[0]])).toEqual([
      'form.js',
      'index.js',
      'kit.js',
    ]);
  });

  it('refuses to count a page that the build does not have, as a renamed page would weigh nothing', () => {
    expect(() => filesOf(shared, ['src/features/gone/page.tsx'])).toThrow('no chunk for src/features/gone/page.tsx');
  });

  it('adds up all files of the first page', () => {
    const { files, firstPageKb } = reportFirstPage(manifest, () => new Uint8Array(1000).map((_, index) => (index * index) % 251));
    expect(files).toHaveLength(FIRST_PAGE_SOURCES.length + 1);
    expect(firstPageKb).toBeGreaterThan(0);
  });
});
