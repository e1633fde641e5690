import { foreign, lineOf } from './plain-gates.mjs';

function threshold(amount, { threshold: least, unit }, { planningRates }) {
  if (!amount) return 'unknown';
  const rate = planningRates[unit === 'USD' ? 'USD' : 'KRW'];
  if (amount.low >= least * rate.high) return 'met';
  return amount.high < least * rate.low ? 'missed' : 'unknown';
}

function reached(rule, project, tables) {
  switch (rule.criterion) {
    case 'investment':
      return threshold(project.krw, rule, tables);
    case 'fdi':
      return threshold(foreign(project), rule, tables);
    case 'foreign_share':
      if (project.equity === null) return 'unknown';
      return project.equity >= Number(rule.threshold) ? 'met' : 'missed';
    case 'sector':
      if (project.sector === null) return 'unknown';
      return rule.threshold.split('|').includes(project.sector) ? 'met' : 'missed';
    case 'establishment':
      return 'met';
    default:
      return 'unknown';
  }
}

/** Whether the project is of the kind that the incentive is for: true, false, or null where nobody can say. */
function qualifies({ code }, { product, ksic }, tables) {
  const terms = tables.incentiveTerms[code];
  if (terms?.open) return null;
  if (terms?.scopes) {
    if (product === null) return null;
    const roots = terms.scopes.flatMap((scope) => tables.productScopes[scope]);
    if (lineOf(product).some((above) => roots.includes(above))) return true;
    return roots.some((root) => lineOf(root).includes(product)) ? null : false;
  }
  if (!terms?.divisions) return true;
  if (ksic === null) return null;
  return ksic.slice(0, 2) >= terms.divisions.from && ksic.slice(0, 2) <= terms.divisions.to;
}

function applies({ appliesTo }, { block, tenure, designations }) {
  if (appliesTo === null || appliesTo === 'Korea') return true;
  if (appliesTo === 'Saemangeum') return block !== 'FTZ';
  if (appliesTo === 'FTZ') return block === 'FTZ';
  if (appliesTo === 'lease land') return tenure === null ? null : tenure === 'lease';
  if (appliesTo.startsWith('blocks ')) return appliesTo.slice(7).split('|').includes(block);
  if (appliesTo === 'battery-complex') return designations === null ? null : designations.includes(appliesTo);
  return null;
}

function stateOf(rule, project, parcel, { tables, complex }) {
  const day = project.firstDate !== null && project.firstDate > complex.asOf ? project.firstDate : complex.asOf;
  if ((rule.validTo !== null && rule.validTo < day) || (rule.validFrom !== null && rule.validFrom > day)) return 'missed';
  const [kind, here] = [qualifies(rule, project, tables), applies(rule, parcel)];
  const state = reached(rule, project, tables);
  if (kind === false || here === false || state === 'missed') return 'missed';
  return kind === null || here === null ? 'unknown' : state;
}

/** The points of all incentives that are met, and of those that still may be. */
export function incentives(project, parcel, context) {
  let [met, open] = [0, 0];
  for (const rule of context.incentiveRules) {
    const points = context.tables.incentivePoints[rule.code] ?? context.tables.otherIncentivePoints;
    const state = stateOf(rule, project, parcel, context);
    if (state === 'met') met += points;
    if (state === 'unknown') open += points;
  }
  return { low: Math.min(10_000, met), high: Math.min(10_000, met + open) };
}
