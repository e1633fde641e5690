import { EMPTY_PROJECT, type ProjectInput } from '@bridge/common';
import { MatchQuery } from '../../modules/matching/index.js';
import { RegisterProject } from '../../modules/projects/index.js';
import type { Viewer } from '../../platform/viewer.js';
import { INVESTOR, type WorldContext } from '../world-context.js';

const { companyName: _, uscc: __, ...UNKNOWN } = EMPTY_PROJECT;

/** Lists of delegations never say whether gas or steam is needed: only a project registered in the portal can have no open requirement. */
const FULLY_DESCRIBED: ProjectInput = {
  fields: {
    ...UNKNOWN,
    hub: 'shandong',
    city: 'Dongying',
    sector: 'components-materials',
    productText: '锂电铜箔',
    product: 'copper-foil',
    hs: '74101100',
    investment: { amount: 300_000_000, currency: 'CNY' },
    areaM2: { min: 20_000, max: 20_000 },
    powerMw: 3,
    waterM3PerDay: 100,
    effluent: 'little',
    portNeeded: false,
    gasNeeded: false,
    steamNeeded: false,
    renewableSharePercent: 20,
    start: '2028-06',
    chineseEquityPercent: 100,
    form: 'wholly-owned',
    tenure: 'lease',
    odi: 'board-approved',
    fundsEvidenced: true,
    markets: ['KR', 'EU'],
    sellsPower: false,
    jobs: 120,
  },
  written: { investment: '3亿元', areaM2: '2万平方米', powerMw: '3MW', waterM3PerDay: '100吨/天', start: '2028年6月' },
};

/** The investor registers a second project in the portal, fully described, and waits until it is matched. */
export async function registered(world: WorldContext): Promise<void> {
  const viewer = await world.person(INVESTOR);
  const id = (await portalProject(world, viewer)) ?? (await world.get(RegisterProject).execute(viewer, FULLY_DESCRIBED)).id;
  const matched = async () => ({ state: (await world.get(MatchQuery).ofProject(viewer, id)).rows.length > 0 ? 'matched' : 'waiting' });
  await world.until(matched, 'matched');
}

/** The project of a start that was interrupted before it was matched: to register the very same again is refused. */
async function portalProject({ unitOfWork }: WorldContext, viewer: Viewer): Promise<string | undefined> {
  const [found] = await unitOfWork.read(viewer, (tx) =>
    tx.rows<{ id: string }>(`select id from project where origin = 'portal' and organisation_id = $1`, [viewer.organisationId]),
  );
  return found?.id;
}
