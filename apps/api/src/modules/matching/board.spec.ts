import {
  listMatches,
  type MatchRow,
  type MatchRunView,
  type QueryInputOf,
  readMatch,
  readMatchRun,
  startMatchRun,
  undoImport,
} from '@bridge/common';
import { aParcel, aProject, confirmedFigures } from '@bridge/test-factories';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../platform/viewer.js';
import type { Agent } from '../../testing/agent.js';
import { committed, uploaded } from '../../testing/imports.js';
import { until } from '../../testing/until.js';
import { newWorld, type World } from '../../testing/world.js';
import { CreateOpportunities, HideOpportunities, LoadZoneFacts } from '../opportunities/index.js';
import { CreateProjects } from '../projects/index.js';
import { LoadRules } from '../rules/index.js';

type Filter = NonNullable<QueryInputOf<typeof listMatches>>;

const SECTORS = ['components-materials', 'bio-pharma', 'components-materials', 'bio-pharma', 'components-materials'] as const;
const PARCELS = ['1-01', '3-01', '3-02', '5-01', '6-01', '7-01'];

let world: World;
let official: Agent;
let run: MatchRunView;
let parcelIds: string[];
beforeAll(async () => {
  world = await newWorld();
  official = await world.official();
  await world.get(UnitOfWork).run(SYSTEM_VIEWER, async (tx) => {
    await world.get(LoadZoneFacts).execute(tx);
    await world.get(LoadRules).execute(tx);
    const parcels = PARCELS.map((parcelNo, index) => ({
      block: parcelNo[0] as '1' | '3' | '5' | '6' | '7',
      parcelNo,
      remarks: null,
      figures: confirmedFigures(aParcel({ areaM2: 30_000 + index * 9_000, powerMw: index % 2 === 0 ? 20 : 2 })),
      geometry: null,
      geometrySchematic: true,
      importedFrom: null,
    }));
    parcelIds = (await world.get(CreateOpportunities).execute(tx, parcels)).map(({ id }) => id);
    const projects = SECTORS.map((sector, index) => ({
      fields: aProject({
        sector,
        companyName: { zh: `公司${index}`, ko: null, en: `Company ${index}` },
        powerMw: index * 5,
        portNeeded: index > 2,
      }),
      written: {},
      delegationId: null,
      importedFrom: null,
      origin: 'import' as const,
    }));
    await world.get(CreateProjects).execute(tx, projects);
  });
  run = await finished();
});
afterAll(() => world.close());

async function finished(): Promise<MatchRunView> {
  const { id } = await official.call(startMatchRun, { body: { delegationId: null, asOf: '2026-11-24' } });
  return until(
    () => official.call(readMatchRun, { params: { id } }),
    ({ state }) => state === 'done' || state === 'failed',
  );
}
const board = (filter: Filter = {}) => official.call(listMatches, { params: { id: run.id }, query: { top: 20, pageSize: 200, ...filter } });
const idsOf = (rows: readonly MatchRow[]) => rows.map(({ id }) => id).sort();

describe('the match board', () => {
  it('holds every pair once, whichever side it is read from', async () => {
    const [byProject, byParcel] = [await board(), await board({ by: 'parcel' })];
    expect([byProject.total, byProject.rows.length]).toEqual([SECTORS.length * PARCELS.length, SECTORS.length * PARCELS.length]);
    expect(idsOf(byParcel.rows)).toEqual(idsOf(byProject.rows));
  });

  it.each(['project', 'parcel'] as const)('shows the best of each %s, as many as asked for', async (by) => {
    const { rows, total } = await board({ by, top: 2 });
    const groups = new Map<string, number>();
    for (const row of rows)
      groups.set(
        row[by === 'project' ? 'project' : 'opportunity'].id,
        (groups.get(row[by === 'project' ? 'project' : 'opportunity'].id) ?? 0) + 1,
      );
    const sides = by === 'project' ? SECTORS.length : PARCELS.length;
    expect([groups.size, total, [...groups.values()].every((count) => count === 2)]).toEqual([sides, sides * 2, true]);
  });

  it.each<[string, Filter, (row: MatchRow) => boolean]>([
    ['gate', { gate: ['no'] }, ({ gate }) => gate === 'no'],
    ['two gates', { gate: ['yes', 'unknown'] }, ({ gate }) => gate !== 'no'],
    ['failed gate', { failedGate: ['power'] }, ({ failedGates }) => failedGates.includes('power')],
    ['sector', { sector: ['bio-pharma'] }, ({ project }) => project.sector === 'bio-pharma'],
    ['block', { block: ['3', '7'] }, ({ opportunity }) => ['3', '7'].includes(opportunity.block)],
    ['text of a company', { q: 'company 2' }, ({ project }) => project.companyName.en === 'Company 2'],
    ['text that a pattern would take for anything', { q: '%' }, () => false],
    [
      'two filters',
      { sector: ['bio-pharma'], block: ['3'] },
      ({ project, opportunity }) => project.sector === 'bio-pharma' && opportunity.block === '3',
    ],
  ])('filters by %s and loses nothing', async (_name, filter, fits) => {
    const [all, found] = [await board(), await board(filter)];
    expect(idsOf(found.rows)).toEqual(idsOf(all.rows.filter(fits)));
    expect([found.total, found.totalUnfiltered]).toEqual([found.rows.length, all.total]);
  });

  it('filters by each failed gate, flag, project and parcel that its rows name', async () => {
    const { rows } = await board();
    for (const gate of new Set(rows.flatMap(({ failedGates }) => failedGates)))
      expect(idsOf((await board({ failedGate: [gate] })).rows)).toEqual(
        idsOf(rows.filter(({ failedGates }) => failedGates.includes(gate))),
      );
    for (const flag of new Set(rows.flatMap(({ flags }) => flags)))
      expect(idsOf((await board({ flag: [flag] })).rows)).toEqual(idsOf(rows.filter(({ flags }) => flags.includes(flag))));
    const [first] = rows;
    const { project, opportunity } = { project: first?.project.id ?? '', opportunity: first?.opportunity.id ?? '' };
    expect((await board({ project })).rows).toHaveLength(PARCELS.length);
    expect((await board({ opportunity })).rows).toHaveLength(SECTORS.length);
    expect((await board({ project, opportunity })).rows.map(({ id }) => id)).toEqual([first?.id]);
  });

  it.each(['rank', '-fit', '-readiness', 'missing', 'project', 'parcel'] as const)(
    'pages through the order by %s without a gap or a row twice',
    async (sort) => {
      for (const by of ['project', 'parcel'] as const) {
        const whole = (await board({ sort, by })).rows.map(({ id }) => id);
        const pages: string[] = [];
        for (let page = 1; page <= 5; page += 1) pages.push(...(await board({ sort, by, page, pageSize: 7 })).rows.map(({ id }) => id));
        expect(pages).toEqual(whole);
      }
    },
  );

  it.each<[Filter['sort'], (row: MatchRow) => number]>([
    ['-fit', ({ fit }) => -fit.low],
    ['-readiness', ({ readiness }) => -readiness],
    ['missing', ({ missingCount }) => missingCount],
  ])('sorts by %s', async (sort, key) => {
    const keys = (await board({ sort })).rows.map(key);
    expect(keys).toEqual([...keys].sort((left, right) => left - right));
  });
});

describe('a finished run', () => {
  it('stays readable, match by match, when a parcel is taken back and an import of projects is undone', async () => {
    const list = Buffer.from('公司名称,拟投资产品,投资额（万元人民币）\n江苏后撤材料有限公司,锂电池隔膜,56000');
    const { id } = await uploaded(official, 'list.csv', list);
    await committed(official, id);
    const before = run;
    run = await finished();
    const { rows } = await board({ q: '江苏后撤' });
    await official.call(undoImport, { params: { id } });
    await world.get(UnitOfWork).run(SYSTEM_VIEWER, (tx) => world.get(HideOpportunities).execute(tx, [parcelIds[0] ?? '']));
    expect(idsOf((await board({ q: '江苏后撤' })).rows)).toEqual(idsOf(rows));
    for (const row of rows) expect((await official.call(readMatch, { params: { id: row.id } })).match).toEqual(row);
    const read = await official.call(readMatchRun, { params: { id: run.id } });
    expect([read.outdated, read.hashes]).toEqual([true, run.hashes]);
    const next = await finished();
    expect([next.counts?.projects, next.counts?.opportunities]).toEqual([SECTORS.length, PARCELS.length - 1]);
    run = before;
  });
});
