import { ALL_ENDPOINTS, readOpenApi } from '@bridge/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newWorld, type World } from '../../testing/world.js';
import { openApiDocument } from './open-api.js';

interface Operation {
  operationId: string;
  'x-permission': string;
  security: Record<string, unknown>[];
  parameters: { name: string; in: string; required: boolean; schema: unknown }[];
  requestBody?: { content: Record<string, { schema: unknown }> };
  responses: Record<string, unknown>;
}
interface Document {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, Record<string, unknown>>;
}

const document = openApiDocument() as unknown as Document;
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);
const referencesOf = (value: unknown): string[] => [...JSON.stringify(value).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => String(ref));

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());

describe('the OpenAPI document', () => {
  it('names every route of the contract with its right, once', () => {
    const told = Object.fromEntries(operations.map(({ operation }) => [operation.operationId, operation['x-permission']]));
    expect(told).toEqual(Object.fromEntries(Object.entries(ALL_ENDPOINTS).map(([name, { access }]) => [name, access])));
    expect(operations).toHaveLength(Object.keys(ALL_ENDPOINTS).length);
  });

  it('points to nothing that it does not hold, and holds nothing that nobody points to', () => {
    const references = new Set(referencesOf(document));
    const held = Object.entries(document.components)
      .filter(([kind]) => kind !== 'securitySchemes')
      .flatMap(([kind, parts]) => Object.keys(parts).map((name) => `#/components/${kind}/${name}`));
    expect([...references].filter((reference) => !held.includes(reference))).toEqual([]);
    expect(held.filter((part) => !references.has(part))).toEqual([]);
  });

  it('describes each parameter of a path and each field of a query where it belongs', () => {
    for (const { path, operation } of operations) {
      const inPath = operation.parameters.filter((parameter) => parameter.in === 'path');
      expect([path, inPath.map(({ name }) => name).sort()]).toEqual([
        path,
        [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort(),
      ]);
      expect(inPath.every(({ required }) => required)).toBe(true);
      const query = ALL_ENDPOINTS[operation.operationId]?.query;
      expect([path, operation.parameters.some((parameter) => parameter.in === 'query')]).toEqual([path, query !== undefined]);
    }
  });

  it('asks for a session wherever the guard does, and for the own header wherever something is written', () => {
    for (const { method, operation } of operations) {
      const [needs = {}] = operation.security;
      expect([operation.operationId, 'session' in needs, 'ownRequest' in needs]).toEqual([
        operation.operationId,
        operation['x-permission'] !== 'public',
        method !== 'get',
      ]);
    }
  });

  it('says what comes back in every case, and that errors are codes', () => {
    for (const { operation } of operations)
      expect(Object.keys(operation.responses).sort()).toEqual([expect.stringMatching(/^20[04]$/), '4XX', '5XX']);
    expect(referencesOf(document.components.responses)).toEqual(['#/components/schemas/ErrorBody']);
  });

  it('is answered to whoever is signed in, and to nobody else', async () => {
    const investor = await world.investor();
    expect(await investor.call(readOpenApi, {})).toEqual(JSON.parse(JSON.stringify(document)));
    expect(await world.stranger.refused(readOpenApi, {})).toMatchObject({ code: 'session.required' });
  });
});
