import { createServer, type Server } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { mailsTo } from '../../testing/mails.js';
import { until } from '../../testing/until.js';
import { newWorld, type World } from '../../testing/world.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { PublicAddress } from '../http/public-address.js';
import { SYSTEM_VIEWER } from '../viewer.js';
import { Outbox } from './outbox.js';

let world: World;
beforeAll(async () => {
  world = await newWorld({ publicUrl: 'https://bridge.example' });
});
afterAll(() => world.close());

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

/** As much of a mail server as a mail needs; `greeting` other than 220 turns it away. */
async function mailServer(greeting: string): Promise<{ url: string; received: string[] }> {
  const received: string[] = [];
  const server = createServer((socket) => {
    let inData = false;
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      const text = chunk.toString();
      received.push(text);
      if (inData && text.includes('\r\n.\r\n')) inData = false;
      else if (inData) return;
      else if (/^data/i.test(text)) inData = true;
      socket.write(inData ? '354 go on\r\n' : '250 ok\r\n');
    });
    socket.write(`${greeting}\r\n`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(server);
  const address = server.address();
  return { url: `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`, received };
}

const post = (of: World, to: string) =>
  of
    .get(UnitOfWork)
    .run(SYSTEM_VIEWER, (tx) =>
      of.get(Outbox).add(tx, { to, locale: 'zh-CN', kind: 'passwordReset', params: { minutes: 60, link: 'https://l.example/#token=abc' } }),
    );
const rowOf = async (of: World, to: string) =>
  (
    await of
      .get(DataSource)
      .query<{ sent: boolean; text: string | null }[]>('select sent_at is not null as sent, text from mail where to_address = $1', [to])
  )[0];

describe('a mail', () => {
  it('is kept as a file in the language of its recipient where no mail server is named, and its text is forgotten', async () => {
    await post(world, 'reader@example.org');
    const [mail] = await mailsTo(world.filesDir, 'reader@example.org');
    expect(mail?.text).toContain('请在60分钟内打开以下链接设置新密码');
    expect(mail?.token).toBe('abc');
    await until(
      () => rowOf(world, 'reader@example.org'),
      (row) => row?.sent === true && row.text === null,
    );
  });

  it('is never sent when what it tells did not happen', async () => {
    const failing = world.get(UnitOfWork).run(SYSTEM_VIEWER, async (tx) => {
      await world.get(Outbox).add(tx, { to: 'nobody@example.org', locale: 'en', kind: 'invitation' });
      throw new Error('something else went wrong');
    });
    await expect(failing).rejects.toThrow('something else');
    expect(await rowOf(world, 'nobody@example.org')).toBeUndefined();
  });

  it('goes to the mail server that is named, and stays whole for the next try where that does not take it', async () => {
    const taking = await mailServer('220 ready');
    const sending = await newWorld({ smtpUrl: taking.url });
    const refusing = await mailServer('421 not now');
    const waiting = await newWorld({ smtpUrl: refusing.url });
    try {
      await Promise.all([post(sending, 'far@example.org'), post(waiting, 'later@example.org')]);
      await until(
        () => rowOf(sending, 'far@example.org'),
        (row) => row?.sent === true,
      );
      expect(taking.received.join('')).toMatch(/RCPT TO:<far@example\.org>/);
      const tried = (state: string) =>
        waiting.get(DataSource).query<unknown[]>(`select 1 from job.job where name = 'mail-send' and state::text = $1`, [state]);
      await until(
        () => tried('retry'),
        (jobs) => jobs.length === 1,
      );
      expect(await rowOf(waiting, 'later@example.org')).toMatchObject({ sent: false, text: expect.stringContaining('#token=abc') });
    } finally {
      await Promise.all([sending.close(), waiting.close()]);
    }
  });
});

describe('a link in a mail', () => {
  it('leads to the configured address, in the language of its reader, with its token where no server sees it', () => {
    expect(world.get(PublicAddress).page('zh-CN', '/reset-password', 'tok')).toBe('https://bridge.example/zh/reset-password#token=tok');
  });
});
