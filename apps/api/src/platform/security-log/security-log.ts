import { appendFile, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { type BeforeApplicationShutdown, Inject, Injectable, Logger } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { CONFIG, type Config } from '../config/config.js';
import { networkOf } from '../http/network.js';
import type { BridgeRequest } from '../http/request-parts.js';

/** Long enough to look into what is noticed late; then the day goes, for its lines tell of people. */
const KEPT_DAYS = 180;
/** What one process writes in a day at most: whoever knocks all day shall not fill the disk. */
const LONGEST_DAY_BYTES = 64 * 1_048_576;
const NAME = /^security-(\d{4}-\d{2}-\d{2})\.jsonl$/;

/** What is worth a line beside the code of a refusal. */
export type SecurityEvent = 'session-opened' | 'session-ended' | 'refused';

/**
 * Sign-ins and refusals as JSON lines, a file a day below `files/log`, for whoever watches over the installation to read or to ship
 * elsewhere. A line tells time, event, code, request, account and network: never a body, a query, a cookie or an address of mail. Where the
 * disk is full the request is answered all the same, and the process's output says that the line is missing.
 */
@Injectable()
export class SecurityLog implements BeforeApplicationShutdown {
  readonly #logger = new Logger('security-log');
  readonly #dir: string;
  #lastDay = '';
  #bytes = 0;
  #written: Promise<void> = Promise.resolve();

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly clock: Clock,
  ) {
    this.#dir = path.join(config.filesDir, 'log');
  }

  /** @param code of the refusal, or how a session was opened */
  note(event: SecurityEvent, code: string, request: BridgeRequest, userId = request.viewer?.userId ?? null): void {
    const at = this.clock.now().toISOString();
    const line = {
      at,
      event,
      code,
      requestId: request.id,
      method: request.method,
      path: request.url.split('?')[0],
      userId,
      // Whoever looks as somebody else acts under the own name.
      viewedBy: request.viewer?.viewedBy?.userId ?? null,
      network: networkOf(request.ip),
    };
    // One after the other: lines of one process never run into each other.
    this.#written = this.#written
      .then(() => this.#append(at.slice(0, 10), `${JSON.stringify(line)}\n`))
      .catch((error: unknown) => {
        this.#logger.error(`a line could not be written: ${String(error)}`);
      });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.#written;
  }

  async #append(day: string, line: string): Promise<void> {
    if (day !== this.#lastDay) await this.#begin(day);
    if (this.#bytes >= LONGEST_DAY_BYTES) return;
    this.#bytes += Buffer.byteLength(line);
    if (this.#bytes >= LONGEST_DAY_BYTES) this.#logger.error(`the log of ${day} is full: its further lines are left out`);
    await appendFile(path.join(this.#dir, `security-${day}.jsonl`), line, { mode: 0o600 });
  }

  async #begin(day: string): Promise<void> {
    await mkdir(this.#dir, { recursive: true });
    const oldest = new Date(Date.parse(day) - KEPT_DAYS * 86_400_000).toISOString().slice(0, 10);
    for (const name of await readdir(this.#dir)) {
      const [, written] = NAME.exec(name) ?? [];
      if (written && written < oldest) await rm(path.join(this.#dir, name), { force: true });
    }
    this.#lastDay = day;
    this.#bytes = 0;
  }
}
