import { downloadRejected, listReports, readProject, readSession, signIn, signOut, uploadImport } from '@bridge/common';
import { translator } from '@bridge/i18n';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { stubApi } from '../../../test/stub-api.js';
import { viewerOf } from '../../../test/viewers.js';
import { ApiError, errorOf, errorSentence } from './api-error.js';
import { callFile, fileNameOf, formOf } from './files.js';
import { call, urlOf } from './http.js';

const api = stubApi();
const id = '00000000-0000-4000-8000-000000000009';
const failureOf = async (promise: Promise<unknown>): Promise<ApiError> => {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ApiError)) throw new Error('the call should have failed with an ApiError');
  return error;
};

afterEach(() => {
  jest.restoreAllMocks();
});

describe('the address of a call', () => {
  it('puts parameters into the path, safely, and the rest into the query', () => {
    expect(urlOf(readProject, { params: { id: 'a/b?c' }, query: { q: '강소 江苏', state: ['x', 'y'], none: null, empty: '' } })).toBe(
      '/api/projects/a%2Fb%3Fc?q=%EA%B0%95%EC%86%8C+%E6%B1%9F%E8%8B%8F&state=x&state=y',
    );
  });
});

describe('a call', () => {
  it('gives the answer as the contract reads it', async () => {
    api.answer(readSession, { viewer: viewerOf('investor') });
    expect((await call(readSession, {})).viewer?.role).toBe('investor');
  });

  it('carries the header against foreign sites when it writes, and not when it reads', async () => {
    api.answer(readSession, { viewer: null });
    api.answer(signOut, undefined);
    await call(readSession, {});
    await call(signOut, {});
    expect(api.calls(readSession)[0]?.headers.has('x-bridge-request')).toBe(false);
    expect(api.calls(signOut)[0]?.headers.get('x-bridge-request')).toBe('1');
  });

  it('fails with the code, parameters and fields of the server', async () => {
    api.refuse(signIn, 'request.invalid', { fields: [{ path: 'email', code: 'required', params: {} }], requestId: 'r-7' });
    const error = await failureOf(call(signIn, { body: { email: 'a@b', password: 'x' } }));
    expect(error).toMatchObject({ code: 'request.invalid', requestId: 'r-7', fields: [{ path: 'email', code: 'required' }] });
  });

  it('fails as unexpected, and reports it, when the answer is not as agreed', async () => {
    const reported = jest.spyOn(globalThis, 'reportError').mockImplementation(() => undefined);
    api.respond(readSession, () => new Response('{"viewer":{"role":"king"}}'));
    expect((await failureOf(call(readSession, {}))).code).toBe('unexpected');
    expect(reported).toHaveBeenCalledTimes(1);
  });

  it('fails as network when no answer comes', async () => {
    api.respond(readSession, () => Promise.reject(new TypeError('Failed to fetch')));
    expect((await failureOf(call(readSession, {}))).code).toBe('network');
  });

  it('reads the state of a proxy’s own error page', async () => {
    api.respond(listReports, () => new Response('<html>Bad gateway</html>', { status: 502 }));
    expect((await failureOf(call(listReports, {}))).code).toBe('unavailable');
  });

  it('sends files as form parts and lets the browser name the boundary', async () => {
    api.refuse(uploadImport, 'request.too-large', { params: { limitText: '20 MB' } });
    const form = formOf({ file: new File(['甲'], '名单.csv'), kind: 'projects', delegation: { hub: 'jiangsu' }, absent: null });
    const error = await failureOf(call(uploadImport, { form }));
    const sent = api.calls(uploadImport)[0];
    expect(sent?.headers.has('content-type')).toBe(false);
    expect(form.get('delegation')).toBe('{"hub":"jiangsu"}');
    expect(form.has('absent')).toBe(false);
    expect(errorSentence(translator('en'), error)).toContain('20 MB');
  });
});

describe('a file', () => {
  it('keeps its Korean or Chinese name', async () => {
    const disposition = 'attachment; filename="rejected.xlsx"; filename*=UTF-8\'\'%E4%B8%8D%E5%90%88%E6%A0%BC.xlsx';
    api.respond(downloadRejected, () => new Response('bytes', { headers: { 'content-disposition': disposition } }));
    const file = await callFile(downloadRejected, { params: { id }, query: { lang: 'zh-CN' } }, 'rows.xlsx');
    expect(file.fileName).toBe('不合格.xlsx');
    expect(api.calls(downloadRejected)[0]?.search.get('lang')).toBe('zh-CN');
  });

  it.each([
    [null, 'fallback.pdf'],
    ['attachment; filename="plain.pdf"', 'plain.pdf'],
    ["attachment; filename*=UTF-8''%E4%ZZ", 'fallback.pdf'],
  ])('takes its name from %p', (disposition, name) => {
    expect(fileNameOf(disposition, 'fallback.pdf')).toBe(name);
  });
});

describe('an error sentence', () => {
  it('has no hole where an answer brings no parameters', () => {
    for (const status of [401, 403, 404, 413, 429, 500, 502, 503])
      expect(errorSentence(translator('en'), errorOf(status, null))).not.toMatch(/[{}]|undefined/);
    expect(errorSentence(translator('en'), new Error('a mistake of the program'))).not.toContain('mistake');
  });
});
