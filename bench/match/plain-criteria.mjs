import { CHAIN_EDGES, PRODUCTS } from '@bridge/common';
import { effluent, lineOf, supplied } from './plain-gates.mjs';

const OPEN = { low: 0, high: 10_000 };
const just = (value) => ({ low: value, high: value });

function read(table, x) {
  let [x0, y0] = table[0];
  if (x <= x0) return y0;
  for (const [x1, y1] of table) {
    if (x <= x1) return y0 + Math.floor(((y1 - y0) * (x - x0)) / (x1 - x0));
    [x0, y0] = [x1, y1];
  }
  return y0;
}

const remembered = (make) => {
  const known = new Map();
  return (left, right) => {
    const key = `${left}|${right}`;
    if (!known.has(key)) known.set(key, make(left, right));
    return known.get(key);
  };
};
const likeness = remembered((left, right) => {
  const [ofLeft, ofRight] = [lineOf(left), lineOf(right)];
  return Math.floor((20_000 * ofLeft.filter((code) => ofRight.includes(code)).length) / (ofLeft.length + ofRight.length));
});
const touches = remembered((left, right) => {
  const [ofLeft, ofRight] = [lineOf(left), lineOf(right)];
  return CHAIN_EDGES.some(
    ({ from, to }) => (ofLeft.includes(from) && ofRight.includes(to)) || (ofLeft.includes(to) && ofRight.includes(from)),
  );
});
const steps = remembered((left, right) => {
  if (touches(left, right)) return 1;
  return PRODUCTS.some(({ code }) => touches(left, code) && touches(code, right)) ? 2 : null;
});

function product(project, { block }, { tables }) {
  if (project.product === null) return project.sector === null ? OPEN : { low: 4_000, high: 10_000 };
  const alike = tables.hosted.map((hosted) => {
    const like = likeness(project.product, hosted.product);
    return hosted.block === block ? like : Math.floor((like * 3) / 4);
  });
  return just(4_000 + Math.floor((6_000 * Math.max(0, ...alike)) / 10_000));
}

function supplyChain(project, _parcel, { tables }) {
  if (project.product === null) return OPEN;
  const shares = lineOf(project.product).map((code) => tables.importShares.find((share) => share.product === code));
  const share = shares.find((known) => known);
  return share ? just(read(tables.valueTables.importShare, share.percent)) : OPEN;
}

function partner(project, { block }, { tables }) {
  if (project.product === null) return OPEN;
  const worth = tables.hosted.map((hosted) => {
    const distance = steps(project.product, hosted.product);
    if (distance === null) return 2_000;
    if (distance === 1) return hosted.block === block ? 10_000 : 8_000;
    return hosted.block === block ? 6_000 : 5_000;
  });
  return just(Math.max(2_000, ...worth));
}

function area({ areaMin, areaMax }, { area: offer, divisible }, { tables: { valueTables } }) {
  if (areaMin === null || offer === null) return OPEN;
  if (offer < areaMin) return just(0);
  if (offer < areaMax) return just(read(valueTables.areaWithinRange, Math.floor(((offer - areaMin) * 1_000) / (areaMax - areaMin))));
  const permille = Math.floor((offer * 1_000) / areaMax);
  const whole = read(valueTables.areaSlack, permille);
  if (permille <= 2_000 || divisible === false) return just(whole);
  return divisible ? just(10_000) : { low: whole, high: 10_000 };
}

function time({ latestDay }, { availableDay }, { tables }) {
  return latestDay === null || availableDay === null ? OPEN : just(read(tables.valueTables.timeSlackDays, latestDay - availableDay));
}

function supply(need, offer, { supplyRatio }) {
  if (need === 0) return just(10_000);
  return need === null || offer === null ? OPEN : just(read(supplyRatio, Math.floor((offer * 1_000) / need)));
}
const ofAnswer = { yes: just(10_000), no: just(0), unknown: OPEN };

function utilities(project, parcel, { tables: { valueTables } }) {
  const parts = [
    supply(project.powerKw, parcel.powerKw, valueTables),
    supply(project.water, parcel.water, valueTables),
    ofAnswer[effluent(project, parcel)],
    ofAnswer[supplied(project.gasNeeded, parcel.gas)],
    ofAnswer[supplied(project.steamNeeded, parcel.steam)],
  ];
  return { low: Math.min(...parts.map(({ low }) => low)), high: Math.min(...parts.map(({ high }) => high)) };
}

function renewable({ renewable: share, powerKw, latestDay }, _parcel, { tables, complex }) {
  if (share === 0) return just(10_000);
  if (share === null) return OPEN;
  const waits = latestDay !== null && complex.renewableDay !== null;
  const loss = waits ? read(tables.valueTables.renewableDelayDays, complex.renewableDay - latestDay) : 10_000;
  const low = 10_000 - Math.floor((loss * share) / 100);
  const needed = powerKw === null ? 0 : Math.ceil((powerKw * share) / 100);
  return needed <= complex.renewableNowKw ? { low, high: 10_000 } : just(low);
}

function logistics({ portNeeded }, { quay }, { tables: { valueTables } }) {
  if (quay === null) return portNeeded === false ? { low: valueTables.quayNotNeeded.at(-1)[1], high: 10_000 } : OPEN;
  const [needed, not] = [read(valueTables.quayNeeded, quay), read(valueTables.quayNotNeeded, quay)];
  if (portNeeded === null) return { low: Math.min(needed, not), high: Math.max(needed, not) };
  return just(portNeeded ? needed : not);
}

function cost(project, { tenure, salePriceKrwPerM2, rentKrwPerM2Year }, { tables: { valueTables } }) {
  const lease = tenure === 'lease';
  const price = tenure === null ? null : lease ? rentKrwPerM2Year : salePriceKrwPerM2;
  if (price === null) return OPEN;
  const region = read(lease ? valueTables.rent : valueTables.salePrice, price);
  const { krw, areaMin } = project;
  if (!krw || areaMin === null) return { low: region >> 1, high: (region + 10_000) >> 1 };
  const land = price * areaMin * (lease ? 10 : 1);
  const share = (amount) =>
    amount === 0 ? valueTables.landShare.at(-1)[1] : read(valueTables.landShare, Math.floor((land * 1_000) / amount));
  return { low: (region + share(krw.low)) >> 1, high: (region + share(krw.high)) >> 1 };
}

function labour({ jobs }, _parcel, { tables }) {
  return jobs === null ? OPEN : { low: read(tables.valueTables.jobsToFill, jobs), high: 10_000 };
}

const BY_STATUS = { available: 10_000, negotiating: 5_000, held: 2_500, contracted: 0, suspended: 0 };
function wishes(project, { tenure, status }) {
  const wish = project.tenure === null || tenure === null ? OPEN : just(project.tenure === tenure ? 10_000 : 0);
  const state = status === null ? OPEN : just(BY_STATUS[status]);
  return { low: (wish.low + state.low) >> 1, high: (wish.high + state.high) >> 1 };
}

export const PLAIN_CRITERIA = {
  product,
  'supply-chain': supplyChain,
  partner,
  area,
  time,
  utilities,
  renewable,
  logistics,
  cost,
  labour,
  wishes,
};
