import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
/** Stands first, so that a later way of sealing can be told from this one. */
const VERSION = 1;

/**
 * Seals secrets that the database keeps, with a key that the database does not hold. The context (whose secret it is, and what for) is
 * sealed in: a row that was copied to another account opens nothing.
 */
@Injectable()
export class SecretBox {
  #key: Promise<Buffer> | undefined;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async seal(secret: Uint8Array, context: string): Promise<Buffer> {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(CIPHER, await this.#ownKey(), iv).setAAD(Buffer.from(context));
    const sealed = Buffer.concat([cipher.update(secret), cipher.final()]);
    return Buffer.concat([Buffer.of(VERSION), iv, cipher.getAuthTag(), sealed]);
  }

  /** Throws when the bytes were changed, moved to another context, or sealed with another key. */
  async open(bytes: Buffer, context: string): Promise<Buffer> {
    if (bytes[0] !== VERSION) throw new Error('the secret was sealed in an unknown way');
    const iv = bytes.subarray(1, 1 + IV_BYTES);
    const tag = bytes.subarray(1 + IV_BYTES, 1 + IV_BYTES + TAG_BYTES);
    const decipher = createDecipheriv(CIPHER, await this.#ownKey(), iv, { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(context)).setAuthTag(tag);
    return Buffer.concat([decipher.update(bytes.subarray(1 + IV_BYTES + TAG_BYTES)), decipher.final()]);
  }

  #ownKey(): Promise<Buffer> {
    this.#key ??= this.config.secretKey ? Promise.resolve(this.config.secretKey) : keyFile(this.config.filesDir);
    return this.#key;
  }
}

/** The key of an installation that was given none: made once, readable by the server's own account alone. */
async function keyFile(dir: string): Promise<Buffer> {
  const file = path.join(dir, 'secret.key');
  await mkdir(dir, { recursive: true });
  const own = `${file}.${randomUUID()}`;
  await writeFile(own, randomBytes(KEY_BYTES).toString('base64'), { mode: 0o600 });
  // Of two processes that start at once one gives its file the name, whole; both use what is under it.
  await link(own, file).catch((error: { code?: string }) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(own);
  const key = Buffer.from(await readFile(file, 'utf8'), 'base64');
  if (key.length !== KEY_BYTES) throw new Error(`${file} does not hold a key`);
  return key;
}
