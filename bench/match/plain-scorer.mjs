import { CRITERIA } from '@bridge/common';
import { sha256Hex } from '@bridge/matching';
import { PLAIN_CRITERIA } from './plain-criteria.mjs';
import { plainComplex, plainParcel, plainProject } from './plain-facts.mjs';
import { gateOf } from './plain-gates.mjs';
import { incentives } from './plain-incentives.mjs';

/**
 * The scorer that one would write first: from project to project, from parcel to parcel, gate after gate and criterion after
 * criterion on plain objects. It is written anew from the rules and shares no code with the engine but the rule set, so
 * that equal lists mean something.
 */
const blend = (investor, zone) => 70 * Math.min(investor, zone) + 30 * Math.max(investor, zone);

function score(project, parcel, context) {
  const sums = { investorLow: 0, investorHigh: 0, zoneLow: 0, zoneHigh: 0 };
  for (const criterion of CRITERIA) {
    const value = criterion === 'incentives' ? incentives(project, parcel, context) : PLAIN_CRITERIA[criterion](project, parcel, context);
    const { investor, zone } = context.weights[criterion];
    sums.investorLow += investor * value.low;
    sums.investorHigh += investor * value.high;
    sums.zoneLow += zone * value.low;
    sums.zoneHigh += zone * value.high;
  }
  const open = blend(sums.investorHigh - sums.investorLow, sums.zoneHigh - sums.zoneLow);
  return {
    low: blend(sums.investorLow, sums.zoneLow),
    high: blend(sums.investorHigh, sums.zoneHigh),
    coverage: Math.floor((100 * (10_000_000_000 - open)) / 10_000_000_000),
  };
}

function better(left, right, context) {
  if (left.gate !== right.gate) return left.gate === 'yes' ? -1 : 1;
  if (left.low !== right.low) return right.low - left.low;
  if (left.high !== right.high) return right.high - left.high;
  if (left.coverage !== right.coverage) return right.coverage - left.coverage;
  const lot = ({ ids }) => sha256Hex(`${context.ruleSetHash}|${ids.join('|')}`);
  return lot(left) < lot(right) ? -1 : 1;
}

function keep(list, pair, top, context) {
  if (list.length === top && better(pair, list[top - 1], context) > 0) return;
  let at = list.length;
  while (at > 0 && better(pair, list[at - 1], context) < 0) at--;
  list.splice(at, 0, pair);
  if (list.length > top) list.pop();
}

/** The best `top` of each side, by pairs. Takes what `compile` keeps as given: the snapshot, the rule set and its hash. */
export function plainTop({ snapshot, ruleSet, ruleSetHash }, top) {
  const context = {
    complex: plainComplex(snapshot),
    tables: ruleSet.tables,
    weights: ruleSet.weights,
    rules: new Map(ruleSet.rules.map((rule) => [rule.code, rule])),
    incentiveRules: ruleSet.rules.filter(({ kind }) => kind === 'incentive'),
    ruleSetHash,
  };
  const projects = snapshot.projects.map((project) => plainProject(project, ruleSet.tables));
  const parcels = snapshot.opportunities.map((opportunity) => plainParcel(opportunity, snapshot.blocks));
  const ofProjects = projects.map(() => []);
  const ofSites = parcels.map(() => []);
  projects.forEach((project, at) => {
    parcels.forEach((parcel, site) => {
      const gate = gateOf(project, parcel, context);
      if (gate === 'no') return;
      const pair = { project: at, site, ids: [project.id, parcel.id], gate, ...score(project, parcel, context) };
      keep(ofProjects[at], pair, top, context);
      keep(ofSites[site], pair, top, context);
    });
  });
  return { ofProjects, ofSites };
}
