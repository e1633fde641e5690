import type { Reason } from '@bridge/common';
import { type Context, datedRule, ruleOf } from '../context/context.js';
import { foreignInvestment, reaches } from '../context/foreign-investment.js';
import { type MissingMask, ofProject, ofRule } from '../context/missing.js';
import type { ProjectFacts } from '../snapshot/project-facts.js';
import type { SiteFacts } from '../snapshot/site-facts.js';
import { type GateRule, no, reasonOf, unknown, type Verdict, yes } from './gate-rule.js';

const AMOUNT_RULE = 'KR-FDI-MIN';
const SHARE_RULE = 'KR-FDI-VOTE';
const LEASE_RULE = 'LEASE-100Y';

const REACHED = yes('gate.investment.reached');
const DOMESTIC = yes('gate.investment.domestic');
const BELOW = no('gate.investment.below');
const SHARE_BELOW = unknown('gate.investment.share-below', ofProject('chineseEquityPercent'));
const LEASE_BELOW = unknown('gate.investment.lease-below', ofRule('lease-threshold'));
const OPEN_AMOUNT = unknown('gate.investment.open', ofProject('investment'));
const OPEN_SHARE = unknown('gate.investment.open', ofProject('chineseEquityPercent'));
const OPEN_BOTH = unknown('gate.investment.open', ofProject('investment', 'chineseEquityPercent'));

const thresholdOf = (context: Context, code: string): number => Number(ruleOf(context, code)?.threshold ?? 0);

function openVerdict({ investmentKrw, equityPercent }: ProjectFacts): Verdict {
  if (equityPercent !== null) return OPEN_AMOUNT;
  return investmentKrw === null ? OPEN_BOTH : OPEN_SHARE;
}

function judgeForeign(project: ProjectFacts, context: Context): Verdict {
  const amount = reaches(foreignInvestment(project), thresholdOf(context, AMOUNT_RULE));
  if (amount === 'missed') return BELOW;
  if (project.equityPercent !== null && project.equityPercent < thresholdOf(context, SHARE_RULE)) return SHARE_BELOW;
  return amount === 'met' ? REACHED : openVerdict(project);
}

function judgeInvestment(project: ProjectFacts, site: SiteFacts, context: Context): Verdict {
  const foreign = project.equityPercent === 0 ? DOMESTIC : judgeForeign(project, context);
  if (foreign.answer !== 'yes' || site.tenure !== 'lease') return foreign;
  // The threshold of the long lease was relaxed to a value that nobody has published: below the old one, only a person can say.
  return reaches(project.investmentKrw, thresholdOf(context, LEASE_RULE)) === 'met' ? foreign : LEASE_BELOW;
}

const codeOf = (verdict: Verdict): string => {
  if (verdict === LEASE_BELOW) return LEASE_RULE;
  return verdict === SHARE_BELOW ? SHARE_RULE : AMOUNT_RULE;
};

/** The smallest foreign investment and share that the law counts as such, and what the tenure asks on top. */
export const minimumInvestmentGate: GateRule = {
  gate: 'minimum-investment',
  rule: (project, site, context) => datedRule(context, codeOf(judgeInvestment(project, site, context))),
  judge: judgeInvestment,
  need: (_project, context) => reasonOf('need.investment', { thresholdKrw: thresholdOf(context, AMOUNT_RULE) }),
  offer: () => null,
  params(verdict, project, _site, context): Reason['params'] {
    if (verdict === REACHED || verdict === BELOW) return { thresholdKrw: thresholdOf(context, AMOUNT_RULE) };
    if (verdict === SHARE_BELOW) return { equityPercent: project.equityPercent, thresholdPercent: thresholdOf(context, SHARE_RULE) };
    if (verdict === LEASE_BELOW) return { thresholdKrw: thresholdOf(context, LEASE_RULE) };
    return verdict === DOMESTIC ? {} : { thresholdKrw: thresholdOf(context, AMOUNT_RULE), projectFieldCodes: openFields(verdict.missing) };
  },
  index: { kind: 'class', projectKey: () => null, siteKey: ({ tenure }) => String(tenure === 'lease') },
};

function openFields(missing: MissingMask): string {
  if (missing === OPEN_BOTH.missing) return 'investment,chineseEquityPercent';
  return missing === OPEN_SHARE.missing ? 'chineseEquityPercent' : 'investment';
}
