import net from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { query } from '../postgres/testing/query.mjs';
import { processesWorkingIn, processIdentity } from '../setup/process-identity.mjs';
import { startChild } from '../setup/testing/child.mjs';
import { scratchFolder } from '../setup/testing/scratch.mjs';
import { until } from '../setup/testing/until.mjs';

const stub = fileURLToPath(new URL('./testing/start-stub.mjs', import.meta.url));

describe('npm start', () => {
  let scratch;
  let clusterDir;

  beforeEach(() => {
    scratch = scratchFolder();
    clusterDir = path.join(scratch.dir, 'pg18');
  });

  afterEach(() => scratch.remove());

  const start = (env = {}) =>
    startChild(stub, { env: { PORT: '0', BRIDGE_DATA_DIR: scratch.dir, DATABASE_URL: '', NODE_ENV: '', ...env } });

  async function startAndAsk(env) {
    const child = start(env);
    const [, url] = await child.said(/(http:\/\/\S+)/);
    const told = await (await fetch(url)).json();
    return { child, told };
  }

  async function expectNothingLeft(apiPid) {
    await until(() => processesWorkingIn(clusterDir).length === 0 && processIdentity(apiPid) === null);
  }

  it('shows the address and the demo sign-ins, and hands database and folders to the server', async () => {
    const { child, told } = await startAndAsk();
    await child.said(/investor {2}investor@demo\.example {2}see-the-sea/);
    expect(await query(told.DATABASE_URL, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(told.BRIDGE_FILES_DIR).toBe(path.join(scratch.dir, 'files'));
    child.kill('SIGTERM');
    await child.ended;
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('ends every process on %s', async (signal) => {
    const { child, told } = await startAndAsk();
    child.kill(signal);
    expect(await child.ended).toMatchObject({ code: 0 });
    expect(processIdentity(told.pid)).toBeNull();
    expect(processesWorkingIn(clusterDir)).toEqual([]);
  });

  it('leaves no process when it is killed, and the next start has all committed data', async () => {
    const first = await startAndAsk();
    await query(first.told.DATABASE_URL, 'create table kept as select 42 as figure');
    first.child.kill('SIGKILL');
    const second = await startAndAsk();
    expect(await query(second.told.DATABASE_URL, 'select figure from kept')).toEqual([{ figure: 42 }]);
    second.child.kill('SIGKILL');
    await expectNothingLeft(first.told.pid);
    await expectNothingLeft(second.told.pid);
  });

  it('ends every process when npm and its shell are gone, which pass no signal on', async () => {
    const shell = startChild(stub, {
      shell: true,
      env: { PORT: '0', BRIDGE_DATA_DIR: scratch.dir, DATABASE_URL: '', NODE_ENV: '', npm_lifecycle_event: 'start' },
    });
    const [, url] = await shell.said(/(http:\/\/\S+)/);
    const told = await (await fetch(url)).json();
    shell.kill('SIGKILL');
    await expectNothingLeft(told.pid);
  });

  it('refuses a data folder that another copy uses', async () => {
    const { child } = await startAndAsk();
    const second = await start().ended;
    expect(second).toMatchObject({ code: 1 });
    expect(second.output).toContain(`The data folder ${scratch.dir} is in use by another copy (process ${child.pid})`);
    child.kill('SIGTERM');
    await child.ended;
  });

  it('refuses a busy port in three languages before anything else', async () => {
    const other = net.createServer().listen(0, '127.0.0.1');
    await until(() => other.listening);
    const { port } = other.address();
    const { code, output } = await start({ PORT: String(port) }).ended;
    other.close();
    expect(code).toBe(1);
    expect(output.trim().split('\n')).toEqual([
      expect.stringContaining(`Port ${port} is already in use: stop the program that uses it`),
      expect.stringContaining(`${port}번 포트가 이미 사용 중입니다`),
      expect.stringContaining(`端口 ${port} 已被占用`),
    ]);
  });

  it.each([
    [{ PORT: '70000' }, 'PORT=70000 is not a port'],
    [{ PORT: '4400a' }, 'PORT=4400a is not a port'],
    [{ HOST: '203.0.113.1' }, 'HOST=203.0.113.1 is not an address of this machine'],
    [{ DATABASE_URL: 'mysql://a@b/c' }, 'DATABASE_URL is not a PostgreSQL address'],
    [{ DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c' }, 'No PostgreSQL server answers at 127.0.0.1:1'],
    [{ BRIDGE_DATA_DIR: stub }, 'cannot be used because a file is in its place'],
    [{ STUB_FAILURE: 'migration_failed' }, 'The server could not start (migration_failed): the migration "x" does not apply'],
    [{ STUB_FAILURE: '53100' }, 'is full: free at least'],
  ])('says in one sentence why it cannot start with %j', async (env, sentence) => {
    const { code, output } = await start(env).ended;
    expect(code).toBe(1);
    expect(output).toContain(sentence);
    expect(output).not.toContain('    at ');
  });
});
