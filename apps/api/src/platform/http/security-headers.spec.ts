import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readSession, signIn } from '@bridge/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newWorld, type World } from '../../testing/world.js';

const dir = mkdtempSync(path.join(tmpdir(), 'bridge-portal-'));
let world: World;
beforeAll(async () => {
  mkdirSync(path.join(dir, 'assets'));
  writeFileSync(path.join(dir, 'index.html'), '<!doctype html><title>portal</title>');
  writeFileSync(path.join(dir, 'assets', 'main-1.js'), '// script');
  world = await newWorld({ portalDir: dir, secureCookies: true });
});
afterAll(async () => {
  await world.close();
  rmSync(dir, { recursive: true, force: true });
});

const EVERY_ANSWER = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), screen-wake-lock=(), serial=(), sync-xhr=(), usb=(), xr-spatial-tracking=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'origin-agent-cluster': '?1',
  'x-dns-prefetch-control': 'off',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
};
const NO_PAGE = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

describe('the headers of an answer', () => {
  it.each([
    ['an answer of the API', '/api/session', 200],
    ['a refusal', '/api/projects', 401],
    ['an address that does not exist', '/api/nothing', 404],
    ['an address that cannot be read', '/api/%E0%A4%A', 400],
  ])('forbid to frame, guess, keep or run it: %s', async (_what, url, status) => {
    const { statusCode, headers } = await world.stranger.raw('GET', url);
    expect(statusCode).toBe(status);
    expect(headers).toMatchObject({ ...EVERY_ANSWER, 'content-security-policy': NO_PAGE, 'cache-control': 'no-store' });
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
  });

  it('let the page of the portal load what this host serves, and nothing inline or from elsewhere', async () => {
    const { headers } = await world.stranger.raw('GET', '/ko', undefined, { accept: 'text/html' });
    expect(headers).toMatchObject({ ...EVERY_ANSWER, 'cache-control': 'no-cache', 'content-type': 'text/html; charset=utf-8' });
    const policy = String(headers['content-security-policy']).replace(/'nonce-[\w-]+'/, 'NONCE');
    expect(policy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' NONCE; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; upgrade-insecure-requests",
    );
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  it('let a file be kept whose name changes with its content, and nothing else', async () => {
    const { headers } = await world.stranger.raw('GET', '/assets/main-1.js');
    expect(headers).toMatchObject({ ...EVERY_ANSWER, 'cache-control': 'public, max-age=31536000, immutable' });
  });

  it('tell no other host that it may read, whatever it asks for', async () => {
    const asked = {
      origin: 'https://elsewhere.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'x-bridge-request',
    };
    const answers = [
      await world.stranger.send(readSession, {}, asked),
      await world.app.inject({ method: 'OPTIONS', url: '/api/session', headers: asked }),
    ];
    for (const { headers } of answers) expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
    expect(answers[1]?.statusCode).toBe(404);
  });

  it('tell nothing of what the server is made of', async () => {
    const { headers } = await world.stranger.send(signIn, { body: { email: 'nobody@example.org', password: 'wrong' } });
    expect([headers.server, headers['x-powered-by']]).toEqual([undefined, undefined]);
  });
});
