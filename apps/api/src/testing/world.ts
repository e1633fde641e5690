import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { actsForBody, actsForCompany, type Issuer, type LocalisedText, organises, type Role, signIn } from '@bridge/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../create-app.js';
import { FindOrCreateDelegation } from '../modules/delegations/index.js';
import { AddUser } from '../modules/identity/index.js';
import { FindOrCreateOrganisation } from '../modules/organisations/index.js';
import { NoticeAnswers } from '../modules/privacy/index.js';
import type { Config } from '../platform/config/config.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../platform/viewer.js';
import { Agent } from './agent.js';
import { freshDatabase } from './fresh-database.js';
import { settleNotice } from './settled-notice.js';

export const TEST_PASSWORD = 'a password of a test';

/** The whole application on a database of its own, and people to act in it. */
export class World {
  readonly stranger: Agent;

  constructor(
    readonly app: NestFastifyApplication,
    readonly filesDir: string,
  ) {
    this.stranger = new Agent(app, null);
  }

  get<T>(token: abstract new (...args: never[]) => T): T {
    return this.app.get<T>(token as never, { strict: false });
  }

  /** An investor of a company that nobody else acts for. */
  async investor(name: Partial<LocalisedText> = {}): Promise<Agent> {
    return this.as('investor', { organisationId: await this.company(name) });
  }

  official(body: Issuer = 'sdia'): Promise<Agent> {
    return this.as('zone-official', { body });
  }

  reviewer(): Promise<Agent> {
    return this.as('ministry-reviewer', { body: 'ministry' });
  }

  /** Somebody of any role; whoever acts for a company gets one that nobody else acts for. */
  async anyone(role: Role): Promise<Agent> {
    if (actsForCompany(role)) return this.as(role, { organisationId: await this.company() });
    if (organises(role)) return this.as(role, { delegationId: await this.delegation() });
    return this.as(role, actsForBody(role) ? { body: role.startsWith('ministry') ? 'ministry' : 'sdia' } : {});
  }

  /** A company that is new to the product. */
  company(name: Partial<LocalisedText> = {}): Promise<string> {
    return this.get(UnitOfWork).run(SYSTEM_VIEWER, async (tx) => {
      const given = { ko: null, zh: `测试公司 ${randomUUID().slice(0, 8)}`, en: null, ...name };
      return (await this.get(FindOrCreateOrganisation).execute(tx, { name: given, uscc: null, hub: 'jiangsu', city: null })).id;
    });
  }

  /** A delegation that is new to the product; it is shown once a project belongs to it. */
  delegation(): Promise<string> {
    const given = { name: { ko: null, zh: `代表团 ${randomUUID()}`, en: null }, hub: 'jiangsu' as const, arrivesOn: null, leavesOn: null };
    return this.get(UnitOfWork).run(SYSTEM_VIEWER, (tx) => this.get(FindOrCreateDelegation).execute(tx, given));
  }

  async close(): Promise<void> {
    await this.app.close();
    rmSync(this.filesDir, { recursive: true, force: true });
  }

  /** Somebody signed in under a role, acting for a company or a body. */
  async as(role: Role, acting: { organisationId?: string; delegationId?: string; body?: Issuer }): Promise<Agent> {
    const email = `${randomUUID()}@example.org`;
    const user = { email, password: TEST_PASSWORD, displayName: role, role, ...acting };
    const userId = await this.get(UnitOfWork).run(SYSTEM_VIEWER, async (tx) => {
      const added = await this.get(AddUser).execute(tx, user);
      await settleNotice(this.get(NoticeAnswers), tx, added, role);
      return added;
    });
    const answer = await this.stranger.send(signIn, { body: { email, password: TEST_PASSWORD } });
    const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';
    return new Agent(this.app, cookie, userId, acting.organisationId ?? null);
  }
}

/** Starts a {@link World}; `close` it after the tests of the file. */
export async function newWorld(overrides: Partial<Config> = {}): Promise<World> {
  const filesDir = mkdtempSync(path.join(tmpdir(), 'bridge-files-'));
  const app = await createApp({
    databaseUrl: overrides.databaseUrl ?? (await freshDatabase()),
    host: '127.0.0.1',
    port: 0,
    filesDir,
    portalDir: null,
    demo: false,
    secureCookies: false,
    secretKey: null,
    secondFactor: 'optional',
    singleSignOn: null,
    behindProxy: false,
    publicUrl: null,
    smtpUrl: null,
    mailFrom: 'Saemangeum Bridge <no-reply@bridge.example>',
    adminEmail: null,
    ...overrides,
  });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return new World(app, filesDir);
}
