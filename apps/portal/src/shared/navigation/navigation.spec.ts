import { listProjects } from '@bridge/common';
import { describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';
import { inLanguage, withoutLanguage } from './language-path.js';
import { insidePortal, linkTo, paths } from './paths.js';
import { parseSearch, stringifySearch } from './search-codec.js';
import { changeSearch, readSearch } from './search-query.js';

const filter = z.object({
  q: z._default(z.string(), ''),
  page: z._default(z.coerce.number().check(z.int(), z.minimum(1)), 1),
  state: z.optional(z.enum(['open', 'sold'])),
});

describe('a query in the address', () => {
  it.each(['?q=2024', '?q=true', '?status=open&status=sold', '?q=%EC%83%88%EB%A7%8C%EA%B8%88', '?q=%22quoted%22', ''])(
    'comes back as it was: %s',
    (text) => {
      expect(stringifySearch(parseSearch(text))).toBe(text);
    },
  );

  it('is text even where it looks like something else', () => {
    expect(parseSearch('?q=2024&r=null')).toEqual({ q: '2024', r: 'null' });
  });

  it('takes what it can read and treats the rest as absent', () => {
    expect(readSearch(filter, { q: 'steel', page: '-4', state: 'stolen' })).toEqual({ q: 'steel', page: 1 });
  });

  it('can be read by a list’s own contract without any value', () => {
    expect(readSearch(listProjects.query, {})).toMatchObject({ page: 1, pageSize: 50 });
  });

  it('starts again at page 1 when a filter changes, and not when the page changes', () => {
    expect(changeSearch(filter, { page: '7', q: 'a' }, { q: 'b' })).toEqual({ q: 'b' });
    expect(changeSearch(filter, { page: '7', q: 'a' }, { page: 8 })).toEqual({ page: 8, q: 'a' });
  });

  it('leaves out what is the default and what was cleared', () => {
    expect(changeSearch(filter, { q: 'a', state: 'open', other: 'kept' }, { q: '', state: undefined })).toEqual({ other: 'kept' });
  });
});

describe('a path', () => {
  it('is the same page in every language', () => {
    expect(inLanguage('zh', paths.report('7'))).toBe('/zh/reports/7');
    expect(withoutLanguage('/zh/reports/7')).toBe('/reports/7');
    expect(withoutLanguage(inLanguage('ko', paths.home()))).toBe('/');
    expect(withoutLanguage('/korea')).toBe('/korea');
  });

  it('keeps an identifier in its own segment', () => {
    expect(paths.project('../admin?x')).toBe('/projects/..%2Fadmin%3Fx');
  });

  it.each(['//elsewhere.test', '/\\elsewhere.test', 'https://elsewhere.test', 'javascript:alert(1)', '/\t/elsewhere.test', '', undefined])(
    'that leads out of the portal leads to the start page: %p',
    (href) => expect(insidePortal(href)).toBe('/'),
  );

  it('from the server keeps its query', () => {
    expect(linkTo('/reports?state=submitted&state=returned')).toEqual({ to: '/reports', search: { state: ['submitted', 'returned'] } });
  });
});
