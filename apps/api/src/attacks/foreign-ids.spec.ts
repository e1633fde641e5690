import { randomUUID } from 'node:crypto';
import {
  ALL_ENDPOINTS,
  type Endpoint,
  listAgreements,
  listInterests,
  listProjectMatches,
  listProjects,
  readAgreement,
  readMatch,
  readProject,
  readProjectDraft,
  readWorkQueue,
  showInterest,
} from '@bridge/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Pool, PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { Agent } from '../testing/agent.js';
import { type TwoCompanies, twoCompanies } from '../testing/two-companies.js';
import { newWorld, type World } from '../testing/world.js';

let world: World;
let records: TwoCompanies;
beforeAll(async () => {
  world = await newWorld();
  records = await twoCompanies(world);
  countQueries();
}, 60_000);
afterAll(() => world.close());

/** Every id of the other company that somebody could have come by. */
function foreignIds(): string[] {
  const { b, reportId, importId, delegationId } = records;
  return [
    b.projectId,
    b.agreementId,
    b.interestId,
    ...b.matchIds.slice(0, 1),
    b.organisationId,
    b.investor.userId ?? '',
    reportId,
    importId,
    delegationId,
  ];
}

/** How often the application has asked the database. */
let queries = 0;
const counted = new WeakSet<PoolClient>();
function countQueries(): void {
  ((world.get(DataSource).driver as PostgresDriver).master as Pool).on('acquire', (connection) => {
    if (counted.has(connection)) return;
    counted.add(connection);
    connection.query = new Proxy(connection.query, {
      apply: (query, _self, parameters) => {
        queries += 1;
        return Reflect.apply(query, connection, parameters) as unknown;
      },
    });
  });
}

/** What a call gives away: status, body and headers without what differs by itself, and how often the database was asked. */
async function traceOf(agent: Agent, { method, path }: Endpoint, id: string): Promise<unknown> {
  const before = queries;
  const url = `/api${path.replace(':subjectType', 'project').replace(':code', 'mou').replaceAll(/:\w+/g, id)}`;
  const { statusCode, body, headers } = await agent.raw(method, url, method === 'GET' || method === 'DELETE' ? undefined : {});
  const { date: _, ...others } = headers;
  return {
    statusCode,
    body: body.replaceAll(id, 'ID').replace(/"requestId":"[^"]+"/, ''),
    headers: { ...others, 'content-length': 0 },
    queries: queries - before,
  };
}

const withIds = Object.entries(ALL_ENDPOINTS).filter(([, { path }]) => path.includes(':'));

describe('an id of another company', () => {
  it.each(withIds)('is answered by %s exactly as one that does not exist, with as many queries', async (_name, endpoint) => {
    const { investor } = records.a;
    for (const id of foreignIds()) {
      const [nobodys, foreign] = [await traceOf(investor, endpoint, randomUUID()), await traceOf(investor, endpoint, id)];
      expect(foreign).toEqual(nobodys);
      expect(foreign).not.toMatchObject({ queries: 0 });
    }
  });

  it('would have opened something: its owner reads the same records', async () => {
    const { investor, projectId, agreementId, matchIds } = records.b;
    const [matchId = ''] = matchIds;
    const statuses = await Promise.all([
      investor.send(readProject, { params: { id: projectId } }),
      investor.send(listProjectMatches, { params: { id: projectId } }),
      investor.send(readMatch, { params: { id: matchId } }),
      investor.send(readAgreement, { params: { id: agreementId } }),
    ]);
    expect(statuses.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200]);
  });

  it('opens nothing in a body either', async () => {
    const { a, b, opportunityId } = records;
    const body = (projectId: string) => ({ projectId, opportunityId, note: null });
    const foreign = await a.investor.refused(showInterest, { body: body(b.projectId) });
    const nobodys = await a.investor.refused(showInterest, { body: body(randomUUID()) });
    expect({ ...foreign, requestId: '' }).toEqual({ ...nobodys, requestId: '' });
  });
});

describe('a list', () => {
  it('holds, counts and searches nothing of another company', async () => {
    const { a, b } = records;
    const projects = await a.investor.call(listProjects, {});
    expect([projects.total, projects.totalUnfiltered, projects.rows.map(({ id }) => id)]).toEqual([1, 1, [a.projectId]]);
    const searched = await a.investor.call(listProjects, { query: { q: b.marker } });
    expect([searched.total, searched.totalUnfiltered]).toEqual([0, 1]);
    const agreements = await a.investor.call(listAgreements, { query: { q: b.marker } });
    expect([agreements.total, agreements.totalUnfiltered]).toEqual([0, 1]);
    for (const query of [{ projectId: b.projectId }, { projectId: randomUUID() }]) {
      expect(await a.investor.call(listInterests, { query })).toEqual({ rows: [] });
    }
    expect(JSON.stringify((await a.investor.call(readProjectDraft, {})).draft)).not.toContain(b.marker);
    expect(JSON.stringify(await a.investor.call(readWorkQueue, {}))).not.toContain(b.marker);
  });

  it('gives a rank among all projects of a parcel to nobody of a company', async () => {
    const { rows } = await records.a.investor.call(listProjectMatches, { params: { id: records.a.projectId } });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ rankForOpportunity }) => rankForOpportunity === null)).toBe(true);
  });

  it.each(Object.entries(ALL_ENDPOINTS).filter(([, { method, path }]) => method === 'GET' && !path.includes(':')))(
    'of any kind tells no word of another company: %s',
    async (_name, { method, path, file }) => {
      const { a, b } = records;
      const { body } = await a.investor.raw(method, `/api${path}${file ? '?format=csv&lang=en' : ''}`);
      expect(body).not.toContain(b.marker);
    },
  );
});
