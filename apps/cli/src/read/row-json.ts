import type { ProjectFields } from '@bridge/common';
import type { ParcelRowRead, ProjectRowRead } from '@bridge/spreadsheet';
import type { ListRead } from './read-list.js';

/** One project row in the words of the command line's own format; null for what is not there or cannot be read. */
function projectLine({ row, read, problems, duplicateOfRow }: ProjectRowRead): Record<string, unknown> {
  const { companyName, investment, areaM2 }: ProjectFields = read;
  return {
    row,
    uscc: read.uscc,
    name: { zh: companyName.zh, en: companyName.en, ko: companyName.ko },
    sector: read.sector,
    hs: read.hs,
    hub: read.hub,
    investment: investment && { amount: investment.amount, currency: investment.currency },
    area_m2: areaM2 && { min: areaM2.min, max: areaM2.max },
    power_mw: read.powerMw,
    water_t_d: read.waterM3PerDay,
    start: read.start,
    problems: problems.map(({ code }) => code),
    duplicate_of: duplicateOfRow,
  };
}

function parcelLine({ row, read, problems, duplicateOfRow }: ParcelRowRead): Record<string, unknown> {
  return {
    row,
    block: read.block,
    parcel: read.parcelNo,
    area_m2: read.areaM2,
    divisible: read.divisible,
    tenure: read.tenure,
    sale_price_krw_m2: read.salePriceKrwPerM2,
    rent_krw_m2_year: read.rentKrwPerM2Year,
    available_from: read.availableFrom,
    ksic: read.permittedKsic,
    power_mw: read.powerMw,
    voltage_kv: read.voltageKv,
    water_t_d: read.waterM3PerDay,
    effluent_route: read.effluentRoute,
    gas: read.gas,
    steam: read.steam,
    port_km: read.portDistanceKm,
    coverage_percent: read.coveragePercent,
    floor_area_percent: read.floorAreaPercent,
    status: read.status,
    confirmed_on: read.confirmedOn,
    confirmed_by: read.confirmedBy,
    problems: problems.map(({ code }) => code),
    duplicate_of: duplicateOfRow,
  };
}

/** One JSON object a line, in the order of the list. */
export function jsonLines(list: ListRead): string {
  const rows = list.kind === 'projects' ? list.rows.map(projectLine) : list.rows.map(parcelLine);
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
