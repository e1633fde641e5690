import { connect, createServer, type Server, type Socket } from 'node:net';
import { readSession } from '@bridge/common';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { Agent } from '../../testing/agent.js';
import { freshDatabase } from '../../testing/fresh-database.js';
import { uploaded } from '../../testing/imports.js';
import { until } from '../../testing/until.js';
import { newWorld, type World } from '../../testing/world.js';

/** Stands between the application and its database, so that the server can go away without taking the other tests along. */
class Line {
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  port = 0;

  constructor(private readonly target: URL) {}

  async connect(): Promise<void> {
    const server = createServer((near) => {
      const far = connect(Number(this.target.port), this.target.hostname);
      for (const socket of [near, far]) {
        this.#sockets.add(socket);
        socket.on('error', () => undefined);
        socket.on('close', () => [near, far].map((one) => one.destroy()));
      }
      near.pipe(far).pipe(near);
    });
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as { port: number }).port;
    this.#server = server;
  }

  async cut(): Promise<void> {
    const closed = new Promise((resolve) => this.#server?.close(resolve));
    for (const socket of this.#sockets) socket.destroy();
    this.#sockets.clear();
    await closed;
  }
}

let world: World;
let line: Line;
let official: Agent;
beforeAll(async () => {
  const url = new URL(await freshDatabase());
  line = new Line(new URL(url));
  await line.connect();
  url.port = String(line.port);
  url.hostname = '127.0.0.1';
  world = await newWorld({ databaseUrl: url.href });
  official = await world.official();
});
afterAll(async () => {
  await world.close();
  await line.cut();
});

const works = () =>
  until(
    async () => (await official.send(readSession, {})).statusCode,
    (status) => status === 200,
  );

it('answers with a code while the database is away, and works again by itself when it is back, jobs included', async () => {
  await line.cut();
  const away = await official.refused(readSession, {});
  expect(away).toEqual({ status: 503, code: 'unavailable', params: {}, fields: [], requestId: expect.any(String) });
  await line.connect();
  await works();
  const list = Buffer.from('公司名称,拟投资产品,投资额（万元人民币）\n江苏测试材料有限公司,锂电池隔膜,56000');
  expect((await uploaded(official, 'list.csv', list)).state).toBe('checked');
}, 60_000);

it('answers with the same code when the connection breaks in the middle of a statement', async () => {
  await works();
  const held = world.get(DataSource).createQueryRunner();
  await held.query('begin');
  await held.query('lock table session in access exclusive mode');
  const waiting = official.refused(readSession, {});
  const WAITING = `select 1 from pg_locks where not granted and relation = 'session'::regclass`;
  await until(
    async (): Promise<unknown[]> => held.query(WAITING),
    (found) => found.length > 0,
  );
  await line.cut();
  expect(await waiting).toMatchObject({ status: 503, code: 'unavailable' });
  await held.release().catch(() => undefined);
  await line.connect();
  await works();
}, 60_000);
