import { describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';
import { PERMISSIONS } from '../permissions/roles.js';
import { ALL_ENDPOINTS } from './all-endpoints.js';

const endpoints = Object.entries(ALL_ENDPOINTS);

describe('the contract', () => {
  it('names each route once', () => {
    const routes = endpoints.map(([, endpoint]) => `${endpoint.method} ${endpoint.path}`);
    expect(new Set(routes).size).toBe(routes.length);
    expect(routes.length).toBeGreaterThan(40);
  });

  it('gives every route a right that exists', () => {
    const known: readonly string[] = [...PERMISSIONS, 'public', 'signed-in'];
    expect(endpoints.filter(([, endpoint]) => !known.includes(endpoint.access)).map(([name]) => name)).toEqual([]);
  });

  it('gives every path parameter a schema, and no other', () => {
    const wrong = endpoints.filter(([, { path, params }]) => {
      const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name);
      const described = params instanceof z.ZodMiniObject ? Object.keys(params.shape) : [];
      return inPath.sort().join() !== described.sort().join();
    });
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  it('gives every answer in pages a query that says which page', () => {
    const paged = endpoints.filter(([, { response }]) => response instanceof z.ZodMiniObject && 'totalUnfiltered' in response.shape);
    expect(paged.length).toBeGreaterThan(3);
    expect(paged.filter(([, { query }]) => !query).map(([name]) => name)).toEqual([]);
  });

  it('lets nothing be sent to a route that reads, and no route take two kinds of body', () => {
    const wrong = endpoints.filter(([, { method, body, upload }]) => (method === 'GET' && (body || upload)) || (body && upload));
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  it('describes every answer that is not empty and not a file', () => {
    const silent = endpoints
      .filter(([, endpoint]) => !endpoint.response && !endpoint.file && endpoint.method !== 'DELETE')
      .map(([name]) => name);
    expect(silent).toEqual([]);
  });

  it('writes down who takes a file along', () => {
    expect(endpoints.filter(([, { file, audited }]) => file && audited?.act !== 'exported').map(([name]) => name)).toEqual([]);
  });

  it('names the record of an audited reading by a parameter that its path has', () => {
    const named = endpoints.flatMap(([name, { path, audited }]) => (audited?.param === undefined ? [] : [[name, path, audited.param]]));
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter(([, path, param]) => !path?.split('/').includes(`:${param}`))).toEqual([]);
  });
});
