import { findDuplicates, inviteUser, listDuplicates, MERGE_FIELDS, type MergeChoices, mergeOrganisations, type Role } from '@bridge/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../platform/viewer.js';
import type { Agent } from '../agent.js';
import { until } from '../until.js';
import type { World } from '../world.js';
import type { Ownership, RecordKind } from './access-rules.js';

const REGISTRATION = `insert into registration (state, email, display_name, company_zh, uscc, hub, city, locale, expires_at, user_id, created_at, submitted_at)
  values ('submitted', 'someone@example.org', 'x', '丁有限公司', '91320200LKB1Y5XR8Y', 'jiangsu', 'x', 'zh-CN', now(), $1, now(), now()) returning id`;
const PASSKEY = `insert into passkey (user_id, credential_id, public_key, counter, transports, name, created_at)
  values ($1, 'x', '\\x02', 0, '{}', 'x', now()) returning id`;

/** Records that belong to somebody whom none of the callers knows: people of another body, their keys and sessions, companies that were merged. */
export async function othersRecords(
  world: World,
  agents: Readonly<Record<Role, Agent>>,
): Promise<Pick<Record<RecordKind, Partial<Record<Ownership, string>>>, Extract<RecordKind, Kinds>>> {
  const colleague = await world.official('krc');
  const one = (sql: string, ...params: unknown[]): Promise<string> =>
    world.get(UnitOfWork).run(SYSTEM_VIEWER, async (tx) => (await tx.rows<{ id: string }>(sql, params))[0]?.id ?? '');
  const [first, second] = [await world.company(), await world.company()];
  const invited = { email: 'invited@example.org', locale: 'ko', role: 'zone-official', body: 'krc', delegation: null } as const;
  const others = {
    duplicate: await aDuplicate(world, agents['zone-manager']),
    merge: await merged(agents['zone-manager'], first, second),
    registration: await one(REGISTRATION, agents.applicant.userId),
    official: colleague.userId ?? '',
    invitation: (await agents.administrator.call(inviteUser, { body: invited })).id,
    session: await one('select id from session where user_id = $1', colleague.userId),
    passkey: await one(PASSKEY, colleague.userId),
  };
  return Object.fromEntries(Object.entries(others).map(([kind, id]) => [kind, { "other's": id }])) as Awaited<
    ReturnType<typeof othersRecords>
  >;
}

type Kinds = 'duplicate' | 'merge' | 'registration' | 'official' | 'invitation' | 'session' | 'passkey';

/** Two companies whose names sound alike, found by the product itself. */
async function aDuplicate(world: World, manager: Agent): Promise<string> {
  const organisation = await world.company({ zh: '华友钴业', ko: null, en: null });
  await world.company({ zh: null, ko: '화유코발트', en: null });
  await manager.call(findDuplicates, {});
  const [found] = await until(
    async () => (await manager.call(listDuplicates, { query: { organisation } })).rows,
    (rows) => rows.length > 0,
  );
  return found?.id ?? '';
}

async function merged(manager: Agent, id: string, mergedId: string): Promise<string> {
  const keep = Object.fromEntries(MERGE_FIELDS.map((field) => [field, 'survivor'])) as MergeChoices;
  const view = await manager.call(mergeOrganisations, { params: { id }, body: { version: 1, mergedId, mergedVersion: 1, keep } });
  return view.merged[0]?.mergeId ?? '';
}
