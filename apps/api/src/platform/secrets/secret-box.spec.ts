import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '../config/config.js';
import { SecretBox } from './secret-box.js';

const filesDir = mkdtempSync(path.join(tmpdir(), 'bridge-key-'));
afterAll(() => rmSync(filesDir, { recursive: true, force: true }));

const KEY = Buffer.alloc(32, 7).toString('base64');
const configOf = (env: Record<string, string>) =>
  readConfig({ DATABASE_URL: 'postgres://localhost/x', BRIDGE_FILES_DIR: filesDir, ...env });
const boxOf = (env: Record<string, string> = {}) => new SecretBox(configOf(env));
const SECRET = Buffer.from('the secret of an authenticator');

describe('a sealed secret', () => {
  it('is opened again, and sealed differently each time', async () => {
    const box = boxOf({ BRIDGE_SECRET_KEY: KEY });
    const [first, second] = [await box.seal(SECRET, 'user a'), await box.seal(SECRET, 'user a')];
    expect(await box.open(first, 'user a')).toEqual(SECRET);
    expect(first.equals(second)).toBe(false);
    expect(first.includes(SECRET)).toBe(false);
  });

  it('does not open for another account, with another key, or when one bit was changed', async () => {
    const box = boxOf({ BRIDGE_SECRET_KEY: KEY });
    const sealed = await box.seal(SECRET, 'user a');
    await expect(box.open(sealed, 'user b')).rejects.toThrow();
    await expect(boxOf().open(sealed, 'user a')).rejects.toThrow();
    for (let index = 0; index < sealed.length; index += 1) {
      const changed = Buffer.from(sealed);
      changed[index] = (changed[index] ?? 0) ^ 1;
      await expect(box.open(changed, 'user a')).rejects.toThrow();
    }
  });

  it('is opened by every process of an installation without a key of its own, whose file nobody else may read', async () => {
    const sealed = await Promise.all([boxOf().seal(SECRET, 'user a'), boxOf().seal(SECRET, 'user a')]);
    for (const one of sealed) expect(await boxOf().open(one, 'user a')).toEqual(SECRET);
    if (process.platform !== 'win32') expect(statSync(path.join(filesDir, 'secret.key')).mode & 0o777).toBe(0o600);
  });

  it('is never sealed with a key that is too short: the server does not start', () => {
    expect(() => configOf({ BRIDGE_SECRET_KEY: Buffer.alloc(16).toString('base64') })).toThrow('BRIDGE_SECRET_KEY');
    expect(() => configOf({ BRIDGE_SECRET_KEY: 'not base64!' })).toThrow('BRIDGE_SECRET_KEY');
  });

  it('never has its key beside it where real people sign in: the server asks for one', () => {
    expect(() => configOf({ BRIDGE_PUBLIC_URL: 'https://bridge.example' })).toThrow('BRIDGE_SECRET_KEY');
    expect(configOf({ BRIDGE_PUBLIC_URL: 'https://bridge.example', BRIDGE_SECRET_KEY: KEY }).secretKey).toHaveLength(32);
  });
});
