import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PoolClient } from 'pg';
import { newWorld, type World } from '../../testing/world.js';
import { SYSTEM_VIEWER, type Viewer } from '../viewer.js';
import { Connections } from './connections.js';
import { askBehind } from './message.js';
import { type Tx, UnitOfWork } from './unit-of-work.js';
import { contextOf } from './viewer-context.js';

let world: World;
let unitOfWork: UnitOfWork;
let viewers: Viewer[];
beforeAll(async () => {
  world = await newWorld();
  unitOfWork = world.get(UnitOfWork);
  const investors = [await world.investor(), await world.investor()];
  viewers = [
    ...investors.map(
      ({ userId, organisationId }): Viewer => ({
        ...SYSTEM_VIEWER,
        userId,
        role: 'investor',
        organisationId,
        body: null,
      }),
    ),
    { ...SYSTEM_VIEWER, role: 'auditor', body: null },
    SYSTEM_VIEWER,
  ];
});
afterAll(() => world.close());

const ASKING = `select current_user::text as who, bridge_sight() as sight, bridge_organisation() as organisation,
  (select count(*)::int from organisation) as seen`;
const expected = ({ role, organisationId }: Viewer) => {
  if (role === 'zone-official') return { who: 'bridge_all', sight: 'all', organisation: null, seen: 2 };
  if (role === 'auditor') return { who: 'bridge_app', sight: 'none', organisation: null, seen: 0 };
  return { who: 'bridge_app', sight: 'own', organisation: organisationId, seen: 1 };
};

/** Every connection of the pool at once, as whoever takes it next finds it. */
async function onEveryConnection<T>(look: (connection: PoolClient) => Promise<T>): Promise<T[]> {
  const taken = await Promise.all(Array.from({ length: 12 }, () => world.get(Connections).take()));
  try {
    return await Promise.all(taken.map(look));
  } finally {
    for (const connection of taken) connection.release();
  }
}

describe('who asks', () => {
  const WAYS: Record<string, (viewer: Viewer) => Promise<unknown[]>> = {
    'a read': (viewer) => unitOfWork.read(viewer, (tx) => tx.rows(ASKING)),
    'the second query of a read': (viewer) =>
      unitOfWork.read(viewer, async (tx) => {
        await tx.rows('select 1');
        return tx.rows(ASKING);
      }),
    'a statement of its own': (viewer) => unitOfWork.ask(viewer, ASKING, []),
    'a write': (viewer) => unitOfWork.run(viewer, (tx) => tx.rows(ASKING)),
  };

  it('is never taken for somebody else on connections that many share at once', async () => {
    const calls = Array.from({ length: 40 }, () => viewers.flatMap((viewer) => Object.values(WAYS).map((way) => ({ viewer, way })))).flat();
    const answers = await Promise.all(calls.map(async ({ viewer, way }) => (await way(viewer))[0]));
    expect(answers).toEqual(calls.map(({ viewer }) => expected(viewer)));
  });

  it.each(Object.keys(WAYS))('is forgotten by the connection after %s', async (name) => {
    for (const viewer of viewers) await WAYS[name]?.(viewer);
    const left = await onEveryConnection(async (connection) => {
      const { rows } = await connection.query(`select current_user = session_user as own, bridge_sight() as sight, bridge_organisation(),
        current_setting('transaction_read_only') as reads`);
      return rows[0];
    });
    expect(new Set(left.map((row) => JSON.stringify(row)))).toEqual(
      new Set([JSON.stringify({ own: true, sight: 'none', bridge_organisation: null, reads: 'off' })]),
    );
  });

  it('is said before the statement is heard: where that fails, nothing of the statement happens', async () => {
    const connection = await world.get(Connections).take();
    const context = contextOf(SYSTEM_VIEWER, true, 'read');
    const nobody = { ...context, values: context.values.with(1, 'nobody_of_that_name') };
    const marked = { text: `select set_config('bridge.mark', 'heard', false)` };
    await expect(askBehind(connection, [nobody], marked)).rejects.toMatchObject({ code: '22023' });
    const { rows } = await connection.query(`select current_setting('bridge.mark', true) as mark`);
    connection.release();
    expect(rows).toEqual([{ mark: null }]);
  });
});

it('gives up a connection whose message broke off, and works on another', async () => {
  const connection = await world.get(Connections).take();
  const context = contextOf(SYSTEM_VIEWER, true, 'read');
  const broken = askBehind(connection, [context], { text: 'select 1', values: 'no list' as unknown as string[] });
  await expect(broken).rejects.toThrow('must be an array');
  await expect(connection.query('select 1')).rejects.toThrow();
  connection.release();
  expect(await unitOfWork.ask(SYSTEM_VIEWER, 'select bridge_sight() as sight', [])).toEqual([{ sight: 'all' }]);
});

describe('a read', () => {
  const WRITE = `with gone as (delete from organisation returning 1) select count(*) from gone`;

  it.each<[string, () => Promise<unknown>]>([
    ['as its first query', () => unitOfWork.read(SYSTEM_VIEWER, (tx) => tx.rows(WRITE))],
    [
      'later',
      () =>
        unitOfWork.read(SYSTEM_VIEWER, async (tx) => {
          await tx.rows('select 1');
          return tx.rows(WRITE);
        }),
    ],
    ['as a statement of its own', () => unitOfWork.ask(SYSTEM_VIEWER, WRITE, [])],
  ])('writes nothing, %s', async (_when, write) => {
    await expect(write()).rejects.toMatchObject({ code: '25006' });
  });

  it('sees the same state from its first query to its last', async () => {
    const counts = await unitOfWork.read(SYSTEM_VIEWER, async (tx) => {
      const count = async () => (await tx.rows<{ n: number }>('select count(*)::int as n from delegation'))[0]?.n;
      const before = await count();
      await unitOfWork.run(SYSTEM_VIEWER, (other) =>
        other.rows(`insert into delegation (name_en, hub, created_at) values ('New', 'x', now())`),
      );
      return [before, await count()];
    });
    expect(counts).toEqual([0, 0]);
  });

  it('answers nothing after its end, when the connection may be somebody else’s', async () => {
    let kept: Tx | undefined;
    await unitOfWork.read(SYSTEM_VIEWER, async (tx) => {
      kept = tx;
    });
    await expect(kept?.rows('select 1')).rejects.toThrow('has ended');
  });

  it('leaves a connection that works after a statement that does not, which fails the same way again', async () => {
    for (const [sql, code] of [
      ['select 1 / $1::int as n', '22012'],
      ['select nothing_of_that_name', '42703'],
    ] as const)
      for (let time = 0; time < 15; time += 1)
        await expect(unitOfWork.ask(SYSTEM_VIEWER, sql, code === '22012' ? [0] : [])).rejects.toMatchObject({ code });
    expect(await unitOfWork.ask(SYSTEM_VIEWER, 'select 1 / $1::int as n', [1])).toEqual([{ n: 1 }]);
  });
});
