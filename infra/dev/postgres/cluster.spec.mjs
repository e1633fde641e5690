import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { processesWorkingIn } from '../setup/process-identity.mjs';
import { startChild } from '../setup/testing/child.mjs';
import { scratchFolder } from '../setup/testing/scratch.mjs';
import { until } from '../setup/testing/until.mjs';
import { startCluster } from './cluster.mjs';
import { query } from './testing/query.mjs';

const holder = fileURLToPath(new URL('./testing/hold-cluster.mjs', import.meta.url));

describe('the embedded PostgreSQL', () => {
  let scratch;
  let dir;

  beforeEach(() => {
    scratch = scratchFolder();
    dir = path.join(scratch.dir, 'pg');
  });

  afterEach(() => scratch.remove());

  async function holdWithOneRow() {
    const child = startChild(holder, { args: [dir] });
    const [, postmaster, url] = await child.said(/ready (\d+) (\S+)/);
    await query(url, 'create table kept as select 42 as figure');
    return { child, postmaster: Number(postmaster) };
  }

  async function keptRows() {
    const cluster = await startCluster({ dir });
    try {
      return await query(cluster.url(), 'select figure from kept');
    } finally {
      await cluster.stop();
    }
  }

  it('is a real PostgreSQL 18 that is gone, folder and all, when a test cluster is stopped', async () => {
    const cluster = await startCluster({ purpose: 'test' });
    const [{ number }] = await query(cluster.url(), `select current_setting('server_version_num')::int as number`);
    expect(Math.floor(number / 10_000)).toBe(18);
    await cluster.stop();
    expect(processesWorkingIn(cluster.dir)).toEqual([]);
    expect(fs.existsSync(path.dirname(cluster.dir))).toBe(false);
  });

  it('sorts by Korean and Chinese rules', async () => {
    const cluster = await startCluster({ purpose: 'test' });
    const rows = await query(
      cluster.url(),
      `select string_agg(n, '' order by n collate "zh-x-icu") as names from (values ('张'), ('李'), ('王')) v(n)`,
    );
    await cluster.stop();
    expect(rows).toEqual([{ names: '李王张' }]);
  });

  it('leaves no process and loses no committed row when the process that wanted it is killed', async () => {
    const { child } = await holdWithOneRow();
    child.kill('SIGKILL');
    await until(() => processesWorkingIn(dir).length === 0);
    expect(await keptRows()).toEqual([{ figure: 42 }]);
  });

  it('loses no committed row when every process of it is killed at once', async () => {
    const { child } = await holdWithOneRow();
    for (const pid of processesWorkingIn(dir)) process.kill(pid, 'SIGKILL');
    child.kill('SIGKILL');
    await child.gone;
    expect(await keptRows()).toEqual([{ figure: 42 }]);
  });

  it('comes up again at once after a kill, while the killed one is still going down', async () => {
    const { child } = await holdWithOneRow();
    child.kill('SIGKILL');
    await child.gone;
    expect(await keptRows()).toEqual([{ figure: 42 }]);
  });

  it('takes over from a postmaster whose guardian was killed', async () => {
    const { child, postmaster } = await holdWithOneRow();
    const guardian = Number(/^PPid:\s+(\d+)/m.exec(fs.readFileSync(`/proc/${postmaster}/status`, 'utf8'))[1]);
    process.kill(guardian, 'SIGKILL');
    child.kill('SIGKILL');
    await child.gone;
    expect(await keptRows()).toEqual([{ figure: 42 }]);
  });

  it('refuses a folder that another process uses, and names that process', async () => {
    const { child } = await holdWithOneRow();
    await expect(startCluster({ dir })).rejects.toMatchObject({ code: 'data_in_use', params: { dir, pid: child.pid } });
    child.kill('SIGTERM');
    await child.ended;
  });

  it('removes what a killed first start left half made', async () => {
    fs.mkdirSync(`${dir}.init-1`);
    fs.writeFileSync(`${dir}.init-1/PG_VERSION`, '18');
    const cluster = await startCluster({ dir });
    await cluster.stop();
    expect(fs.readdirSync(scratch.dir)).toEqual(['pg']);
  });

  it('never overwrites a folder that holds something else', async () => {
    fs.mkdirSync(dir);
    fs.writeFileSync(path.join(dir, 'letter.txt'), 'mine');
    await expect(startCluster({ dir })).rejects.toMatchObject({ code: 'database_failed' });
    expect(fs.readFileSync(path.join(dir, 'letter.txt'), 'utf8')).toBe('mine');
  });

  it('runs as nobody where root may make no user namespace', async () => {
    const child = startChild(holder, { args: [dir], env: { BRIDGE_PG_AS: 'nobody' } });
    const [, how] = await child.said(/ as (\w+)/);
    child.kill('SIGTERM');
    await until(() => processesWorkingIn(dir).length === 0);
    // An ordinary user needs neither: for one, this start is the plain one.
    expect(how).toBe(process.getuid() === 0 ? 'nobody' : 'self');
  });
});
