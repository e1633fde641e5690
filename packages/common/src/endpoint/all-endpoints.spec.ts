import { describe, expect, it } from '@jest/globals';
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

  it('gives every path parameter a schema', () => {
    expect(endpoints.filter(([, endpoint]) => endpoint.path.includes(':') && !endpoint.params).map(([name]) => name)).toEqual([]);
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
