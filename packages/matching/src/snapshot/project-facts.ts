import { type Effluent, firstDayOf, lastDayOf, type Market, type OdiState, productByCode, type Sector, type Tenure } from '@bridge/common';
import type { RuleTables } from '../rule-set/tables.js';
import { dayNumber } from './day-number.js';
import type { SnapshotProject } from './snapshot.js';

/** A whole amount of won as a band, because the exchange rate of the day is not part of a run. Null is unknown. */
export interface WonBand {
  readonly low: number;
  readonly high: number;
}

/**
 * A project in the units of the engine: integers (m², kW, m³ a day, won, day numbers) or null for unknown. Areas are rounded to the
 * nearest square metre, as those of the sites: what was converted from 亩 must still fit the same lot in 평. Other needs are rounded up.
 */
export interface ProjectFacts {
  readonly id: string;
  readonly sector: Sector | null;
  readonly product: string | null;
  /** Industry as the project states it, else that of its product. */
  readonly ksic: string | null;
  readonly hs: string | null;
  readonly areaMinM2: number | null;
  readonly areaMaxM2: number | null;
  readonly powerKw: number | null;
  readonly waterM3PerDay: number | null;
  readonly effluent: Effluent | null;
  readonly portNeeded: boolean | null;
  readonly gasNeeded: boolean | null;
  readonly steamNeeded: boolean | null;
  readonly renewablePercent: number | null;
  readonly latestDate: string | null;
  readonly latestDay: number | null;
  readonly startDate: string | null;
  readonly investmentKrw: WonBand | null;
  /** Chinese share of the equity; a wholly owned project is 100. */
  readonly equityPercent: number | null;
  readonly tenure: Tenure | null;
  readonly odi: OdiState | null;
  readonly markets: readonly Market[] | null;
  readonly sellsPower: boolean | null;
  readonly jobs: number | null;
}

const up = (value: number | null): number | null => (value === null ? null : Math.ceil(value));

/** To the nearest square metre, but never to nothing. */
export const wholeM2 = (area: number | null): number | null => (area === null ? null : Math.max(1, Math.round(area)));

function wonOf({ fields }: SnapshotProject, rates: RuleTables['planningRates']): WonBand | null {
  if (!fields.investment) return null;
  const { low, high } = rates[fields.investment.currency];
  return { low: Math.floor(fields.investment.amount * low), high: Math.ceil(fields.investment.amount * high) };
}

/** The industry is part of the product: who makes a syringe is in KSIC 27, also where nobody wrote it down. */
function ksicOf({ fields }: SnapshotProject): string | null {
  return fields.ksic ?? (fields.product === null ? null : (productByCode(fields.product)?.ksic ?? null));
}

export function projectFacts(project: SnapshotProject, tables: RuleTables): ProjectFacts {
  const { fields } = project;
  const node = fields.product === null ? undefined : productByCode(fields.product);
  const latestDate = fields.start === null ? null : lastDayOf(fields.start);
  return {
    id: project.id,
    sector: fields.sector ?? node?.sector ?? null,
    product: node?.code ?? null,
    ksic: ksicOf(project),
    hs: fields.hs,
    areaMinM2: wholeM2(fields.areaM2?.min ?? null),
    areaMaxM2: wholeM2(fields.areaM2?.max ?? null),
    powerKw: fields.powerMw === null ? null : Math.ceil(Math.round(fields.powerMw * 1e6) / 1_000),
    waterM3PerDay: up(fields.waterM3PerDay),
    effluent: fields.effluent,
    portNeeded: fields.portNeeded,
    gasNeeded: fields.gasNeeded,
    steamNeeded: fields.steamNeeded,
    renewablePercent: up(fields.renewableSharePercent),
    latestDate,
    latestDay: latestDate === null ? null : dayNumber(latestDate),
    startDate: fields.start === null ? null : firstDayOf(fields.start),
    investmentKrw: wonOf(project, tables.planningRates),
    equityPercent: fields.chineseEquityPercent ?? (fields.form === 'wholly-owned' ? 100 : null),
    tenure: fields.tenure,
    odi: fields.odi,
    markets: fields.markets,
    sellsPower: fields.sellsPower,
    jobs: fields.jobs,
  };
}
