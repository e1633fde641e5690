import {
  answerNotice,
  CONSENTS,
  giveConsent,
  listAuditEntries,
  listNotices,
  listPrivacyRecords,
  listProjects,
  type NoticeTexts,
  publishNotice,
  ROLES,
  readNotice,
  readPrivacy,
  readSession,
  signOut,
  withdrawConsent,
} from '@bridge/common';
import { broughtNotice } from '@bridge/reference-data';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../platform/viewer.js';
import type { Agent } from '../../testing/agent.js';
import { newWorld, type World } from '../../testing/world.js';
import { ViewerQuery } from '../identity/index.js';
import { LoadNotice, NoticeAnswers } from './index.js';

let world: World;
let administrator: Agent;
let version: number;
beforeAll(async () => {
  world = await newWorld();
  await world.get(UnitOfWork).run(SYSTEM_VIEWER, (tx) => world.get(LoadNotice).execute(tx));
  administrator = await world.anyone('administrator');
  version = 1;
});
afterAll(() => world.close());

/** The notice of an operator, whose name tells the versions apart. */
function textsOf(operator: string): NoticeTexts {
  const texts = broughtNotice();
  return Object.fromEntries(
    Object.entries(texts).map(([locale, text]) => [locale, { ...text, controller: `${operator} (${locale})` }]),
  ) as NoticeTexts;
}
async function publish(operator: string): Promise<void> {
  version = (await administrator.call(publishNotice, { body: { replaces: version, texts: textsOf(operator) } })).version;
  await answer(administrator);
}
const answer = (by: Agent, consents: readonly (typeof CONSENTS)[number][] = CONSENTS, locale: 'ko' | 'zh-CN' | 'en' = 'zh-CN') =>
  by.call(answerNotice, { body: { version, locale, consents: [...consents] } });
const duty = async (of: Agent) => (await of.call(readSession, {})).viewer?.duty;

describe('the privacy notice', () => {
  it('is shown to whoever asks, in each language, with the proof of its text', async () => {
    const shown = await Promise.all(
      (['ko', 'zh-CN', 'en'] as const).map((locale) => world.stranger.call(readNotice, { query: { locale } })),
    );
    expect(shown.map(({ text }) => text)).toEqual(Object.values(broughtNotice()));
    expect(new Set(shown.map(({ sha256 }) => sha256)).size).toBe(3);
    expect(shown[0]).toMatchObject({ brought: true, version: 1 });
  });

  it('stays readable in the versions before, and never changes', async () => {
    await publish('Operator A');
    const [now, first] = await Promise.all([
      world.stranger.call(readNotice, { query: { locale: 'en' } }),
      world.stranger.call(readNotice, { query: { locale: 'en', version: 1 } }),
    ]);
    expect([now.text.controller, now.brought, now.versions.length]).toEqual(['Operator A (en)', false, version]);
    expect(first.text).toEqual(broughtNotice().en);
    expect(await world.stranger.refused(readNotice, { query: { locale: 'en', version: 9_999 } })).toMatchObject({ status: 404 });
    for (const sql of ['delete from privacy_notice', `update privacy_notice set texts = '{}'`]) {
      await expect(world.get(DataSource).query(sql)).rejects.toThrow('only added to');
    }
  });

  it('is not replaced by the text of the product once an operator has published one', async () => {
    const before = await administrator.call(listNotices, {});
    await world.get(UnitOfWork).run(SYSTEM_VIEWER, (tx) => world.get(LoadNotice).execute(tx));
    expect(await administrator.call(listNotices, {})).toEqual(before);
  });

  it.each(['ko', 'zh-CN', 'en'] as const)('is refused where one item is missing in %s', async (locale) => {
    const texts = { ...textsOf('Operator'), [locale]: { ...textsOf('Operator')[locale], transfer: ' ' } };
    const refusal = await administrator.refused(publishNotice, { body: { replaces: version, texts } });
    expect([refusal.status, refusal.fields.map(({ path }) => path)]).toEqual([400, [`texts.${locale}.transfer`]]);
  });

  it('is published once by administrators who publish at once, and the others are told', async () => {
    const bodies = ['B', 'C', 'D'].map((name) => ({ replaces: version, texts: textsOf(name) }));
    const answers = await Promise.all(bodies.map((body) => administrator.send(publishNotice, { body })));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409]);
    version += 1;
    await answer(administrator);
    expect((await administrator.call(listNotices, {})).rows[0]?.version).toBe(version);
  });

  it('leaves the proof of its texts in the audit', async () => {
    const { sha256 } = await world.stranger.call(readNotice, { query: { locale: 'ko' } });
    const auditor = await world.anyone('auditor');
    const { rows } = await auditor.call(listAuditEntries, { query: { action: 'notice.published' } });
    expect(rows[0]?.changes).toEqual(expect.arrayContaining([{ field: 'sha256.ko', before: null, after: sha256 }]));
  });
});

describe('a session', () => {
  it('opens nothing but the answer until the notice in force is answered', async () => {
    const investor = await world.investor();
    expect(await duty(investor)).toBeNull();
    await publish('Operator E');
    expect(await investor.refused(listProjects, { query: {} })).toMatchObject({ status: 403, code: 'session.notice-required' });
    expect((await investor.call(readSession, {})).viewer).toMatchObject({ duty: 'notice', permissions: [] });
    expect(await investor.call(readPrivacy, {})).toMatchObject({ settled: false, version });
    expect((await answer(investor)).settled).toBe(true);
    expect(await duty(investor)).toBeNull();
    expect(await investor.call(listProjects, { query: {} })).toMatchObject({ total: 0 });
  });

  it('can be ended by whoever will not answer', async () => {
    const official = await world.official();
    await publish('Operator F');
    await official.call(signOut, {});
    expect((await official.call(readSession, {})).viewer).toBeNull();
  });

  it.each(ROLES)('of the role %s owes an answer, and consents only where the role is asked for them', async (role) => {
    const person = await world.anyone(role);
    await publish(`Operator for ${role}`);
    if (role === 'administrator') await publish(`Another operator for ${role}`);
    expect(await duty(person)).toBe('notice');
    const { consents, settled } = await answer(person, []);
    expect(settled).toBe(consents.length === 0);
    expect(await duty(person)).toBe(settled ? null : 'notice');
  });
});

describe('consents', () => {
  it.each(CONSENTS)('are apart: with %s alone the portal stays closed', async (given) => {
    const investor = await world.investor();
    const { consents, settled } = await answer(investor, [given]);
    expect([consents.filter((one) => one.given).map((one) => one.consent), settled]).toEqual([[given], false]);
    expect(await investor.refused(listProjects, { query: {} })).toMatchObject({ code: 'session.notice-required' });
    expect((await answer(investor)).settled).toBe(true);
  });

  it.each(CONSENTS)(
    'are taken back one by one: without %s the portal closes at once, and opens when it is given again',
    async (consent) => {
      const investor = await world.investor();
      const after = await investor.call(withdrawConsent, { body: { consent } });
      expect(after.consents.filter((one) => !one.given).map((one) => one.consent)).toEqual([consent]);
      expect(await investor.refused(listProjects, { query: {} })).toMatchObject({ code: 'session.notice-required' });
      await answer(investor);
      expect(await duty(investor)).toBeNull();
      const { acts } = await investor.call(readPrivacy, {});
      expect(acts.filter((act) => act.consent === consent).map((act) => act.given)).toEqual([true, false, true]);
    },
  );

  it('cannot be given by themselves to a version that was never seen', async () => {
    const investor = await world.investor();
    await publish('Operator I');
    expect(await investor.refused(giveConsent, { body: { consent: 'processing' } })).toMatchObject({ code: 'notice.superseded' });
  });

  it('are asked again where a new role asks for more', async () => {
    const official = await world.official();
    await world.get(UnitOfWork).run(SYSTEM_VIEWER, (tx) => world.get(NoticeAnswers).askAgain(tx, String(official.userId)));
    expect(await duty(official)).toBe('notice');
  });

  it('are given to the version in force alone', async () => {
    const investor = await world.investor();
    const stale = version;
    await publish('Operator G');
    const body = { version: stale, locale: 'ko' as const, consents: [...CONSENTS] };
    expect(await investor.refused(answerNotice, { body })).toMatchObject({ status: 409, code: 'notice.superseded' });
    expect(await duty(investor)).toBe('notice');
  });

  it('are never changed in the database', async () => {
    for (const table of ['consent_act', 'notice_seen']) {
      await expect(world.get(DataSource).query(`delete from ${table}`)).rejects.toThrow('only added to');
    }
  });

  it('of others are shown by the database to administrators and auditors alone', async () => {
    const [investor, official, auditor] = [await world.investor(), await world.official(), await world.anyone('auditor')];
    const seenBy = async ({ userId }: Agent): Promise<Set<string>> => {
      const viewer = await world.get(ViewerQuery).byUser(String(userId));
      if (!viewer) throw new Error('no such account');
      const rows = await world
        .get(UnitOfWork)
        .read(viewer, (tx) => tx.rows<{ id: string }>(`select user_id as id from notice_seen union all select user_id from consent_act`));
      return new Set(rows.map(({ id }) => id));
    };
    expect(await seenBy(investor)).toEqual(new Set([investor.userId]));
    expect(await seenBy(official)).toEqual(new Set([official.userId]));
    expect((await seenBy(auditor)).has(String(investor.userId))).toBe(true);
  });
});

describe('the records of who saw what', () => {
  const recordOf = async (person: Agent) => {
    const { rows } = await administrator.call(listPrivacyRecords, { query: { pageSize: 200 } });
    return rows.find(({ userId }) => userId === person.userId);
  };

  it('tell version, language and consents of each person, and in which state they are', async () => {
    const [investor, official] = [await world.investor(), await world.official()];
    await publish('Operator H');
    expect((await recordOf(investor))?.state).toBe('waiting');
    await answer(investor, ['processing'], 'en');
    expect(await recordOf(investor)).toMatchObject({
      state: 'withheld',
      seen: { version, locale: 'en' },
      consents: [
        { consent: 'processing', given: true, version },
        { consent: 'cross-border', given: false, version },
      ],
    });
    await answer(investor, CONSENTS, 'en');
    await answer(official, [], 'ko');
    expect([(await recordOf(investor))?.state, await recordOf(official)]).toMatchObject([
      'settled',
      { state: 'settled', seen: { version, locale: 'ko' }, consents: [] },
    ]);
    const { rows } = await administrator.call(listPrivacyRecords, { query: { state: 'waiting', pageSize: 200 } });
    expect(rows.every(({ state }) => state === 'waiting')).toBe(true);
    expect((await administrator.call(listNotices, {})).rows[0]?.seenBy).toBe(3);
  });

  it.each(ROLES)('are for administrators and auditors, and publishing for administrators: the role %s', async (role) => {
    const person = await world.anyone(role);
    const answers = await Promise.all([
      person.send(listPrivacyRecords, { query: {} }),
      person.send(listNotices, {}),
      role === 'administrator' ? null : person.send(publishNotice, { body: { replaces: version, texts: textsOf('Intruder') } }),
    ]);
    const may = role === 'administrator' || role === 'auditor';
    expect(answers.map((one) => one?.statusCode ?? null)).toEqual([
      may ? 200 : 403,
      may ? 200 : 403,
      role === 'administrator' ? null : 403,
    ]);
  });
});
