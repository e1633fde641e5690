import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newWorld, type World } from '../../testing/world.js';

const HTML = { accept: 'text/html' };
const dir = mkdtempSync(path.join(tmpdir(), 'bridge-portal-'));
let world: World;
beforeAll(async () => {
  mkdirSync(path.join(dir, 'assets'));
  writeFileSync(path.join(dir, 'index.html'), '<!doctype html><meta property="csp-nonce" nonce="BRIDGE-CSP-NONCE"><title>portal</title>');
  writeFileSync(path.join(dir, 'assets', 'main-1.js'), '// script');
  world = await newWorld({ portalDir: dir });
});
afterAll(async () => {
  await world.close();
  rmSync(dir, { recursive: true, force: true });
});

describe('the server of the portal', () => {
  it.each(['/', '/ko', '/zh/reports/1?tab=a', '/reports/1'])('gives its page for %s, to be asked for anew each time', async (url) => {
    const answer = await world.stranger.raw('GET', url, undefined, HTML);
    expect([answer.statusCode, answer.body.includes('portal'), answer.headers['cache-control']]).toEqual([200, true, 'no-cache']);
  });

  it.each([
    ['/', 200],
    ['/ko', 200],
    ['/robots.txt', 404],
  ])('answers a program that takes anything: %s with %i', async (url, status) => {
    const answer = await world.stranger.raw('GET', url, undefined, { accept: '*/*' });
    expect(answer.statusCode).toBe(status);
  });

  it('lets browsers keep the assets, whose names change with their content', async () => {
    const answer = await world.stranger.raw('GET', '/assets/main-1.js');
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
  });

  it.each(['/api/nothing', '/assets/gone.js', '/../package.json'])('does not hide behind the page that %s is not there', async (url) => {
    const answer = await world.stranger.raw('GET', url, undefined, url.startsWith('/..') ? {} : HTML);
    expect([answer.statusCode, JSON.parse(answer.body).code]).toEqual([404, 'not-found']);
  });

  it('gives each page a nonce of its own, in the policy and wherever the page needs it', async () => {
    const answers = [
      await world.stranger.raw('GET', '/ko', undefined, HTML),
      await world.stranger.raw('GET', '/index.html', undefined, HTML),
    ];
    const nonces = answers.map(({ headers, body }) => {
      const nonce = /style-src 'self' 'nonce-([\w-]{22})'/.exec(String(headers['content-security-policy']))?.[1];
      expect(body).toBe(`<!doctype html><meta property="csp-nonce" nonce="${nonce}"><title>portal</title>`);
      return nonce;
    });
    expect(new Set(nonces).size).toBe(2);
  });
});
