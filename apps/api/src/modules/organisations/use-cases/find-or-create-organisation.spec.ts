import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../../platform/viewer.js';
import { newWorld, type World } from '../../../testing/world.js';
import { FindOrCreateOrganisation, type GivenOrganisation } from './find-or-create-organisation.js';

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());

const company = (zh: string, uscc: string | null = null, en: string | null = null): GivenOrganisation => ({
  name: { ko: null, zh, en },
  uscc,
  hub: null,
  city: null,
});
const given = (...companies: GivenOrganisation[]) =>
  world.get(UnitOfWork).run(SYSTEM_VIEWER, (tx) => world.get(FindOrCreateOrganisation).all(tx, companies));

describe('companies of a list', () => {
  it('are added once, also where they stand in the list twice or under another script', async () => {
    const list = await given(company('甲公司', null, 'Alpha'), company('甲公司'), company('别名', null, 'Alpha'), company('乙公司'));
    expect(list.map(({ created }) => created)).toEqual([true, false, false, true]);
    expect(new Set(list.map(({ id }) => id)).size).toBe(2);
    expect(await given(company('甲公司'))).toEqual([{ id: list[0]?.id, created: false }]);
  });

  it('are the same under one number whatever their names, and never the same under two numbers', async () => {
    const [first, renamed, namesake] = await given(company('丙公司', 'USCC-1'), company('丙集团', 'USCC-1'), company('丙公司', 'USCC-2'));
    expect(renamed).toEqual({ id: first?.id, created: false });
    expect(namesake?.created).toBe(true);
  });

  it('learn their number, so that a namesake with another number is not taken for them', async () => {
    const [unnumbered] = await given(company('丁公司'));
    expect(await given(company('丁公司', 'USCC-3'))).toEqual([{ id: unnumbered?.id, created: false }]);
    expect(await given(company('丁公司', 'USCC-4'))).toMatchObject([{ created: true }]);
    expect(await given(company('又名', 'USCC-3'))).toEqual([{ id: unnumbered?.id, created: false }]);
  });

  it('are added once also by two lists at the same time', async () => {
    const [one, other] = await Promise.all([given(company('戊公司')), given(company('戊公司'))]);
    expect(one[0]?.id).toBe(other[0]?.id);
  });

  it('of public history are kept apart from those that may become users', async () => {
    const [user] = await given(company('己公司'));
    const record = await world
      .get(UnitOfWork)
      .run(SYSTEM_VIEWER, (tx) => world.get(FindOrCreateOrganisation).execute(tx, { ...company('己公司'), publicHistory: true }));
    expect(record).toMatchObject({ created: true });
    expect(record.id).not.toBe(user?.id);
  });
});
