import type { DatedRule, RuleState } from '@bridge/common';
import type { Context } from '../context/context.js';
import { both, type MissingMask } from '../context/missing.js';
import { appliesAt, judgeIncentive, judgeIncentiveOfProject, stateAt } from '../flags/incentives.js';
import { reasonOf } from '../gates/gate-rule.js';
import { FULL, pack } from '../rule-set/interval.js';
import type { ProjectFacts } from '../snapshot/project-facts.js';
import type { SiteFacts } from '../snapshot/site-facts.js';
import type { CriterionRule } from './criterion-rule.js';

export const incentiveRules = ({ rules }: Context): DatedRule[] => rules.filter((rule) => rule.kind === 'incentive');

const pointsOf = (code: string, { tables }: Context): number => tables.incentivePoints[code] ?? tables.otherIncentivePoints;

/**
 * Makes a reader of intervals at given sites. What the sites decide is found once; projects that stand alike with every incentive share a row.
 */
export function incentiveRows(sites: readonly SiteFacts[], context: Context): (project: ProjectFacts) => Int32Array {
  const rules = incentiveRules(context).map((rule) => ({ rule, points: pointsOf(rule.code, context) }));
  const applies = sites.map((site) => rules.map(({ rule }) => appliesAt(rule, site)));
  const known = new Map<string, Int32Array>();
  const rowFor = (own: readonly RuleState[]): Int32Array =>
    Int32Array.from(applies, (atThisSite) => {
      const states = own.map((state, index) => stateAt(state, atThisSite[index] ?? 'unknown'));
      const sum = (wanted: RuleState): number =>
        rules.reduce((total, { points }, index) => total + (states[index] === wanted ? points : 0), 0);
      const met = sum('met');
      return pack(Math.min(FULL, met), Math.min(FULL, met + sum('unknown')));
    });
  return (project) => {
    const own = rules.map(({ rule }) => judgeIncentiveOfProject(rule, project, context).state);
    const key = own.join();
    const row = known.get(key) ?? rowFor(own);
    known.set(key, row);
    return row;
  };
}

/** The incentives that the project reaches at the site on the day it begins; those that may be reached widen the interval. */
export const incentivesCriterion: CriterionRule = {
  criterion: 'incentives',
  value: (project, site, context) => incentiveRows([site], context)(project)[0] ?? pack(0, FULL),
  missing(project, site, context): MissingMask {
    const found = incentiveRules(context).map((rule) => ({ rule, own: judgeIncentive(rule, project, site, context) }));
    return both(
      ...found.filter(({ rule, own }) => own.state === 'unknown' && pointsOf(rule.code, context) > 0).map(({ own }) => own.missing),
    );
  },
  explain(project, site, context) {
    const found = incentiveRules(context).map((rule) => ({ rule, state: judgeIncentive(rule, project, site, context).state }));
    const codes = (state: RuleState): string[] => found.filter((item) => item.state === state).map(({ rule }) => rule.code);
    const met = codes('met');
    const open = codes('unknown');
    return {
      need: null,
      offer: null,
      reason: reasonOf('fit.incentives.count', { metCount: met.length, openCount: open.length }),
      parcelFields: [],
      sources: found.filter(({ state }) => state === 'met').map(({ rule }) => rule.source),
    };
  },
  siteClass: ({ block, tenure }: SiteFacts) => `${block}|${tenure}`,
  projectKey: null,
};
