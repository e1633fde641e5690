import { firstDayOf, lastDayOf, PRODUCTS } from '@bridge/common';

const nodes = new Map(PRODUCTS.map((node) => [node.code, node]));
const days = (date) => Math.round(Date.parse(date) / 86_400_000);
const kilowatts = (megawatts, round) => (megawatts === null ? null : round(Math.round(megawatts * 1e6) / 1_000));

/** What the plain scorer reads off a project once, before it goes from pair to pair. */
export function plainProject({ id, fields }, { planningRates }) {
  const node = fields.product === null ? undefined : nodes.get(fields.product);
  const latest = fields.start === null ? null : lastDayOf(fields.start);
  const rate = fields.investment && planningRates[fields.investment.currency];
  const equity = fields.chineseEquityPercent ?? (fields.form === 'wholly-owned' ? 100 : null);
  return {
    ...fields,
    id,
    sector: fields.sector ?? node?.sector ?? null,
    product: node?.code ?? null,
    ksic: fields.ksic ?? node?.ksic ?? null,
    areaMin: fields.areaM2 && Math.round(fields.areaM2.min),
    areaMax: fields.areaM2 && Math.round(fields.areaM2.max),
    powerKw: kilowatts(fields.powerMw, Math.ceil),
    water: fields.waterM3PerDay === null ? null : Math.ceil(fields.waterM3PerDay),
    renewable: fields.renewableSharePercent === null ? null : Math.ceil(fields.renewableSharePercent),
    latest,
    latestDay: latest === null ? null : days(latest),
    firstDate: fields.start === null ? null : firstDayOf(fields.start),
    krw: rate && { low: Math.floor(fields.investment.amount * rate.low), high: Math.ceil(fields.investment.amount * rate.high) },
    equity,
  };
}

/** What the plain scorer reads off a parcel once. */
export function plainParcel({ id, block, fields }, blocks) {
  const known = blocks.find((other) => other.block === block);
  const dates = [fields.availableFrom, known?.availableFrom ?? null].filter((date) => date !== null).sort();
  const available = dates.at(-1) ?? null;
  return {
    ...fields,
    id,
    block,
    offered: known?.offered ?? null,
    designations: known?.designations ?? null,
    area: fields.areaM2 === null ? null : Math.round(fields.areaM2),
    powerKw: kilowatts(fields.powerMw, Math.floor),
    water: fields.waterM3PerDay === null ? null : Math.floor(fields.waterM3PerDay),
    availableDay: available === null ? null : days(available),
    quay: fields.portDistanceKm === null ? null : Math.round(fields.portDistanceKm * 10),
  };
}

export function plainComplex({ asOf, capacity }) {
  const renewable = capacity.filter(({ utility }) => utility === 'renewable');
  const planned = renewable.filter(({ certainty }) => certainty !== 'commissioned').map(({ availableFrom }) => availableFrom);
  const berths = capacity.filter(({ utility }) => utility === 'port-berth');
  const [date] = planned.filter((from) => from !== null).sort();
  return {
    asOf,
    renewableNowKw: renewable
      .filter(({ certainty, unit }) => certainty === 'commissioned' && unit === 'MW')
      .reduce((sum, { quantity }) => sum + Math.floor((quantity ?? 0) * 1_000), 0),
    renewableDay: date === undefined ? null : days(date),
    berthReady: berths.some(({ certainty }) => certainty === 'commissioned'),
    berthKnown: berths.some(({ availableFrom }) => availableFrom !== null),
  };
}
