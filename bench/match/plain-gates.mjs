import { PRODUCTS } from '@bridge/common';

const parents = new Map(PRODUCTS.map(({ code, parent }) => [code, parent]));

/** The product and the groups above it. */
export function lineOf(code) {
  const line = [];
  for (let at = code; at; at = parents.get(at)) line.push(at);
  return line;
}

const NEAR_GENERATION = ['photovoltaic', 'wind', 'hydrogen', 'energy-storage-system', 'power-generation'];
const enough = (need, offer) => {
  if (need === 0) return 'yes';
  if (need === null || offer === null) return 'unknown';
  return offer >= need ? 'yes' : 'no';
};
const supplied = (need, offer) => {
  if (need === false || offer === true) return 'yes';
  return need === null || offer === null ? 'unknown' : 'no';
};
const threshold = (amount, least) => {
  if (!amount) return 'unknown';
  if (amount.low >= least) return 'yes';
  return amount.high < least ? 'no' : 'unknown';
};

export const foreign = ({ krw, equity }) => {
  if (!krw) return null;
  if (equity === null) return { low: 0, high: krw.high };
  return { low: Math.floor((krw.low * equity) / 100), high: Math.ceil((krw.high * equity) / 100) };
};

function industry({ ksic }, { permittedKsic }) {
  if (ksic === null || permittedKsic === null) return 'unknown';
  if (permittedKsic.some((entry) => ksic.startsWith(entry))) return 'yes';
  return permittedKsic.some((entry) => entry.startsWith(ksic)) ? 'unknown' : 'no';
}

function restricted({ sellsPower, product, sector }, _parcel, { rules, complex }) {
  const rule = rules.get('KR-POWER-RESTRICTED');
  const begun = rule && (rule.validFrom === null || rule.validFrom <= complex.asOf);
  if (!begun || (rule.validTo !== null && rule.validTo < complex.asOf) || sellsPower === false) return 'yes';
  if (sellsPower === true || product === 'power-generation') return 'no';
  const near =
    product === null ? sector === null || sector === 'green-energy' : lineOf(product).some((code) => NEAR_GENERATION.includes(code));
  return near ? 'unknown' : 'yes';
}

export function effluent({ effluent: kind }, { effluentRoute: route }) {
  if (kind === null || route === null || route === 'joint-pipeline-planned') return 'unknown';
  if (kind === 'heavy-metal') return 'unknown';
  if (kind === 'saline') return { 'public-plant': 'no', 'own-treatment': 'unknown', 'joint-pipeline': 'yes' }[route];
  return 'yes';
}

function investment(project, { tenure }, { rules }) {
  const lease = tenure === 'lease' ? threshold(project.krw, Number(rules.get('LEASE-100Y').threshold)) : 'yes';
  const orLease = lease === 'yes' ? 'yes' : 'unknown';
  if (project.equity === 0) return orLease;
  const amount = threshold(foreign(project), Number(rules.get('KR-FDI-MIN').threshold));
  if (amount === 'no') return 'no';
  if (project.equity !== null && project.equity < Number(rules.get('KR-FDI-VOTE').threshold)) return 'unknown';
  return amount === 'yes' ? orLease : 'unknown';
}

function quay({ portNeeded }, _parcel, { complex }) {
  if (portNeeded === false) return 'yes';
  // The real berths are planned; a commissioned one would need its date compared here.
  if (complex.berthReady && complex.berthKnown) throw new Error('the plain scorer knows planned berths only');
  return 'unknown';
}

function chemicals({ ksic, effluent: kind }, _parcel, { tables }) {
  if (ksic === null || tables.chemicalDivisions.some((division) => ksic.startsWith(division))) return 'unknown';
  return kind === 'heavy-metal' ? 'unknown' : 'yes';
}

function free(_project, { offered, status }) {
  if (offered === false || status === 'contracted' || status === 'suspended') return 'no';
  return status === 'available' ? 'yes' : 'unknown';
}

const GATES = [
  industry,
  restricted,
  ({ areaMin }, { area }) => enough(areaMin, area),
  ({ latestDay }, { availableDay }) => (latestDay === null || availableDay === null ? 'unknown' : availableDay <= latestDay ? 'yes' : 'no'),
  (project, parcel) => enough(project.powerKw, parcel.powerKw),
  (project, parcel) => enough(project.water, parcel.water),
  ({ gasNeeded }, { gas }) => supplied(gasNeeded, gas),
  ({ steamNeeded }, { steam }) => supplied(steamNeeded, steam),
  effluent,
  (project, parcel) => (project.tenure === null || parcel.tenure === null ? 'unknown' : project.tenure === parcel.tenure ? 'yes' : 'no'),
  investment,
  quay,
  chemicals,
  free,
];

export { supplied };

/** Gate after gate until one says no. */
export function gateOf(project, parcel, context) {
  let overall = 'yes';
  for (const gate of GATES) {
    const answer = gate(project, parcel, context);
    if (answer === 'no') return 'no';
    if (answer === 'unknown') overall = 'unknown';
  }
  return overall;
}
