import type { INestApplicationContext } from '@nestjs/common';
import { ViewerQuery } from '../modules/identity/index.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER, type Viewer } from '../platform/viewer.js';

const POLL_MS = 25;
const LONGEST_WAIT_MS = 120_000;

/** What the steps of the demo world work with: the application's own use cases, and the people who act in it. */
export class WorldContext {
  constructor(private readonly app: INestApplicationContext) {}

  get<T>(token: abstract new (...args: never[]) => T): T {
    return this.app.get<T>(token as never, { strict: false });
  }

  get unitOfWork(): UnitOfWork {
    return this.get(UnitOfWork);
  }

  /** The viewer behind one of the demo's e-mail addresses. */
  async person(email: string): Promise<Viewer> {
    const [user] = await this.unitOfWork.read(SYSTEM_VIEWER, (tx) =>
      tx.rows<{ id: string }>('select id from app_user where email = $1', [email]),
    );
    const viewer = user && (await this.get(ViewerQuery).byUser(user.id));
    if (!viewer) throw new Error(`the demo world has no ${email}`);
    return viewer;
  }

  /** Waits for a job to bring a record into one of the states. */
  async until<T extends { state: string }>(read: () => Promise<T>, ...states: string[]): Promise<T> {
    const giveUpAt = Date.now() + LONGEST_WAIT_MS;
    for (let record = await read(); ; record = await read()) {
      if (states.includes(record.state)) return record;
      if (Date.now() > giveUpAt) throw new Error(`waited in vain for ${states.join(' or ')}; the state is ${record.state}`);
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  }
}

export const OFFICIAL = 'official@bridge.example';
export const SECOND_OFFICIAL = 'official2@bridge.example';
export const REVIEWER = 'reviewer@bridge.example';
export const INVESTOR = 'investor@bridge.example';
