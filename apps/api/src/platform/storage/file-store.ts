import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';

/** Keeps files as bytes under keys that it makes up; nothing that a user wrote ever becomes part of a path. */
@Injectable()
export class FileStore {
  readonly #dir: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.#dir = config.filesDir;
  }

  /** Returns the key. The file is complete under its key or not there at all. */
  async put(bytes: Uint8Array): Promise<string> {
    const key = randomUUID();
    await mkdir(path.dirname(this.#path(key)), { recursive: true });
    const partial = `${this.#path(key)}.part`;
    await writeFile(partial, bytes, { mode: 0o600 });
    await rename(partial, this.#path(key));
    return key;
  }

  get(key: string): Promise<Buffer> {
    return readFile(this.#path(key));
  }

  async remove(key: string): Promise<void> {
    await rm(this.#path(key), { force: true });
  }

  #path(key: string): string {
    if (!/^[0-9a-f-]{36}$/.test(key)) throw new Error('not a key of this store');
    return path.join(this.#dir, key.slice(0, 2), key);
  }
}
