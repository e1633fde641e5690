import type { DatedRule, RuleState } from '@bridge/common';
import type { Context } from '../context/context.js';
import { both, type MissingMask } from '../context/missing.js';
import { appliesAt, atSite, judgeIncentive, judgeIncentiveOfProject } from '../flags/incentives.js';
import { reasonOf } from '../gates/gate-rule.js';
import { FULL, type Packed, pack } from '../rule-set/interval.js';
import type { ProjectFacts } from '../snapshot/project-facts.js';
import type { SiteFacts } from '../snapshot/site-facts.js';
import type { CriterionRule } from './criterion-rule.js';

export const incentiveRules = ({ rules }: Context): DatedRule[] => rules.filter((rule) => rule.kind === 'incentive');

const pointsOf = (code: string, { tables }: Context): number => tables.incentivePoints[code] ?? tables.otherIncentivePoints;

/** Points of the incentives that are met, and of those that still may be. */
function intervalOf(rules: readonly DatedRule[], states: readonly RuleState[], context: Context): Packed {
  let met = 0;
  let open = 0;
  rules.forEach(({ code }, index) => {
    if (states[index] === 'met') met += pointsOf(code, context);
    if (states[index] === 'unknown') open += pointsOf(code, context);
  });
  return pack(Math.min(FULL, met), Math.min(FULL, met + open));
}

/**
 * The intervals of one project at several sites at once: what the project says of each incentive is found once,
 * which is most of the work.
 */
export function incentiveRow(project: ProjectFacts, sites: readonly SiteFacts[], context: Context): Packed[] {
  const rules = incentiveRules(context);
  const found = rules.map((rule) => ({ rule, own: judgeIncentiveOfProject(rule, project, context) }));
  return sites.map((site) =>
    intervalOf(
      rules,
      found.map(({ rule, own }) => atSite(own, appliesAt(rule, site)).state),
      context,
    ),
  );
}

/** The incentives that the project reaches at the site on the day it begins; those that may be reached widen the interval. */
export const incentivesCriterion: CriterionRule = {
  criterion: 'incentives',
  value: (project, site, context) => incentiveRow(project, [site], context)[0] ?? pack(0, FULL),
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
