import { randomUUID } from 'node:crypto';
import { ROLES, type Role, readOpenApi, readSession } from '@bridge/common';
import { AddUser } from '../../modules/identity/index.js';
import { LoadNotice } from '../../modules/privacy/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../platform/viewer.js';
import type { Agent } from '../agent.js';
import { type Company, type TwoCompanies, twoCompanies } from '../two-companies.js';
import type { World } from '../world.js';
import { type Answer, offence } from './checks.js';
import { type JsonSchema, resolverOf } from './json-schema.js';
import { Random } from './random.js';
import { type FuzzRequest, type Operation, RequestMaker } from './requests.js';
import { FUZZ_PASSWORD } from './values.js';

export interface FuzzResult {
  /** Answers by who asked and by status. */
  readonly counts: Readonly<Record<string, Readonly<Record<number, number>>>>;
  /** Answers by operation and by status. */
  readonly byOperation: Readonly<Record<string, Readonly<Record<number, number>>>>;
  readonly offences: readonly { what: string; caller: string; request: FuzzRequest; answer: string }[];
}

/** Who asks: in which role, what they must never read, and which ids they know. */
interface Caller {
  readonly name: string;
  readonly role: Role | null;
  agent: Agent;
  readonly renew: () => Promise<Agent>;
  readonly foreign: readonly string[];
  readonly ids: Record<string, string[]>;
}

const AT_ONCE = 6;
const LOOK_AFTER = 90;
const LONGEST_MS = 30_000;
const MOST_OFFENCES = 25;
const MOST_IDS = 12;

/** Sends `requests` requests that are made of the API's own document, and checks every answer. The same seed sends the same requests. */
export async function runFuzz(world: World, { requests, seed }: { requests: number; seed: number }): Promise<FuzzResult> {
  await world.get(UnitOfWork).run(SYSTEM_VIEWER, (tx) => world.get(LoadNotice).execute(tx));
  const records = await twoCompanies(world);
  const document = (await records.official.call(readOpenApi, {})) as JsonSchema;
  const resolve = resolverOf(document);
  const random = new Random(seed);
  const maker = new RequestMaker(random, operationsOf(document), resolve);
  const callers = await callersOf(world, records);
  await addAccounts(world);
  const tally = new Tally();
  for (let sent = 0; sent < requests && tally.offences.length < MOST_OFFENCES; sent += AT_ONCE) {
    if (sent % LOOK_AFTER === 0) await renewSessions(callers);
    const batch = Array.from({ length: Math.min(AT_ONCE, requests - sent) }, () => {
      const operation = maker.operation();
      const able = callers.filter(({ role }) => role !== null && operation.roles.includes(role));
      const caller = random.pick(able.length > 0 && random.chance(0.6) ? able : callers);
      const address = `10.${random.below(250)}.${random.below(250)}.${random.below(250)}`;
      return { operation, caller, request: maker.request(operation, caller.ids), address };
    });
    const answers = await Promise.all(batch.map(({ caller, request, address }) => answerOf(world, caller.agent, request, address)));
    for (const [index, { operation, caller, request }] of batch.entries()) {
      const answer = answers[index] as Answer;
      tally.count(caller.name, operation, answer.statusCode);
      const what = offence(operation, request, answer, { foreign: caller.foreign, resolve });
      if (what === null) learn(random, caller, operation, answer);
      else tally.offences.push({ what: `${operation.name} ${what}`, caller: caller.name, request, answer: answer.body.slice(0, 500) });
    }
  }
  return tally;
}

/** Remembers the id of what was made, so that later requests go further with it. */
function learn(random: Random, { ids }: Caller, { method, path }: Operation, { statusCode, body }: Answer): void {
  if (method !== 'POST' || statusCode !== 200) return;
  const id = /^\{"id":"([0-9a-f-]{36})"/.exec(body)?.[1];
  const kind = ids[path.split('/')[2] ?? ''];
  if (id === undefined || !kind) return;
  if (kind.length < MOST_IDS) kind.push(id);
  else kind[random.below(kind.length)] = id;
}

class Tally implements FuzzResult {
  readonly counts: Record<string, Record<number, number>> = {};
  readonly byOperation: Record<string, Record<number, number>> = {};
  readonly offences: FuzzResult['offences'][number][] = [];

  count(caller: string, { name }: Operation, status: number): void {
    for (const [table, row] of [
      [this.counts, caller],
      [this.byOperation, name],
    ] as const) {
      const cells = table[row] ?? {};
      cells[status] = (cells[status] ?? 0) + 1;
      table[row] = cells;
    }
  }
}

function operationsOf(document: JsonSchema): Operation[] {
  const paths = document.paths as Record<
    string,
    Record<string, Omit<Operation, 'method' | 'path' | 'name' | 'roles'> & { operationId: string; 'x-roles': string[] }>
  >;
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...operation,
      method: method.toUpperCase(),
      path,
      roles: operation['x-roles'],
      name: operation.operationId,
    })),
  );
}

async function callersOf(world: World, { a, b, ...others }: TwoCompanies): Promise<Caller[]> {
  const of = <T>(read: (company: Company) => T): T[] => [read(a), read(b)];
  // Officials may make a company party to anything; what they made of the two companies must not blur whose is whose.
  const known = (): Record<string, string[]> => ({
    projects: of(({ projectId }) => projectId),
    agreements: of(({ agreementId }) => agreementId),
    interests: of(({ interestId }) => interestId),
    matches: of(({ matchIds }) => matchIds.slice(0, 2)).flat(),
    opportunities: [others.opportunityId],
    opportunitys: [others.opportunityId],
    'match-runs': [others.runId],
    reports: [others.reportId],
    imports: [others.importId],
    delegations: [others.delegationId],
    nothing: [randomUUID()],
  });
  const guessed = () => ({ ...known(), organisations: of(({ organisationId }) => organisationId) });
  const both = of(({ marker }) => marker);
  const investorOf = (company: Company, role: Role, foreign: string): Caller => ({
    name: `${role} of ${company === a ? 'A' : 'B'}`,
    role,
    agent: company.investor,
    renew: () => world.as(role, { organisationId: company.organisationId }),
    foreign: [foreign],
    ids: guessed(),
  });
  const elsewhere = ROLES.filter((role) => !role.startsWith('investor')).map((role): Caller => {
    const blind = role === 'delegation-organiser';
    const ids = blind ? guessed() : known();
    return { name: role, role, agent: world.stranger, renew: () => world.anyone(role), foreign: blind ? both : [], ids };
  });
  const nobody: Caller = {
    name: 'stranger',
    role: null,
    agent: world.stranger,
    renew: async () => world.stranger,
    foreign: both,
    ids: guessed(),
  };
  const investors = [investorOf(a, 'investor', b.marker), investorOf(b, 'investor', a.marker), investorOf(a, 'investor-manager', b.marker)];
  const callers = [nobody, ...investors, ...elsewhere];
  for (const caller of callers) caller.agent = await caller.renew();
  return callers;
}

/** Accounts whose password the fuzzer knows, so that some of its attempts to sign in succeed. */
async function addAccounts(world: World): Promise<void> {
  for (let number = 0; number < 2; number += 1) {
    const user = { email: `somebody-${number}@example.org`, password: FUZZ_PASSWORD, displayName: 'Somebody', role: 'auditor' as const };
    await world.get(UnitOfWork).run(SYSTEM_VIEWER, (tx) => world.get(AddUser).execute(tx, user));
  }
}

/** Whoever was signed out, has ended the own account, or owes an answer to a new notice, by a request, comes back as somebody new of the same kind. */
async function renewSessions(callers: readonly Caller[]): Promise<void> {
  for (const caller of callers) {
    if (caller.agent.cookie === null) continue;
    const answer = await caller.agent.send(readSession, {});
    if (!answer.body.includes('"userId"') || !answer.body.includes('"duty":null')) caller.agent = await caller.renew();
  }
}

async function answerOf(
  world: World,
  { cookie }: Agent,
  { method, url, headers, payload }: FuzzRequest,
  remoteAddress: string,
): Promise<Answer> {
  const session: Record<string, string> = cookie === null ? {} : { cookie };
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => resolve({ statusCode: 599, headers: {}, body: 'no answer in time' }), LONGEST_MS);
  });
  const sent = world.app.inject({
    method: method as 'GET',
    url,
    headers: { ...session, ...headers },
    ...(payload === undefined ? {} : { payload }),
    remoteAddress,
  });
  try {
    return await Promise.race([sent.then(({ statusCode, headers: given, body }) => ({ statusCode, headers: given, body })), late]);
  } finally {
    clearTimeout(timer);
  }
}
