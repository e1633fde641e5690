import type { DatedRule, DateOnly, RuleState } from '@bridge/common';
import type { Context } from '../context/context.js';
import { foreignInvestment } from '../context/foreign-investment.js';
import { both, NOTHING, ofParcel, ofProject, ofRule } from '../context/missing.js';
import { isInForce } from '../rule-set/validity.js';
import type { ProjectFacts } from '../snapshot/project-facts.js';
import type { SiteFacts } from '../snapshot/site-facts.js';
import { judgeAmount, judgeShare } from './amounts.js';
import { type Finding, finding } from './finding.js';
import { type Inside, insideScopes } from './scopes.js';

/** The day on which an incentive is valued: when the project begins, but not before the run's own day. */
function valuationDate({ startDate }: ProjectFacts, { complex }: Context): DateOnly {
  return startDate !== null && startDate > complex.asOf ? startDate : complex.asOf;
}

/** Whether the incentive applies at the site, as `appliesTo` names it; `unknown` for words that the engine does not know. */
export function appliesAt({ appliesTo }: DatedRule, site: SiteFacts): Inside {
  const yesNo = (flag: boolean): Inside => (flag ? 'in' : 'out');
  if (appliesTo === null || appliesTo === 'Korea') return 'in';
  if (appliesTo === 'Saemangeum') return yesNo(site.block !== 'FTZ');
  if (appliesTo === 'FTZ') return yesNo(site.block === 'FTZ');
  if (appliesTo === 'lease land') return site.tenure === null ? 'unknown' : yesNo(site.tenure === 'lease');
  if (appliesTo.startsWith('blocks ')) return yesNo(appliesTo.slice('blocks '.length).split('|').includes(site.block));
  if (appliesTo === 'battery-complex') return site.designations === null ? 'unknown' : yesNo(site.designations.includes(appliesTo));
  return 'unknown';
}

function insideTerms(rule: DatedRule, { ksic, product }: ProjectFacts, context: Context): Inside {
  const terms = context.tables.incentiveTerms[rule.code];
  if (terms?.open) return 'unknown';
  if (terms?.scopes) return insideScopes(product, terms.scopes, context);
  if (!terms?.divisions) return 'in';
  if (ksic === null) return 'unknown';
  const division = ksic.slice(0, 2);
  return terms.divisions.from <= division && division <= terms.divisions.to ? 'in' : 'out';
}

function judgeThreshold(rule: DatedRule, project: ProjectFacts, context: Context): Finding {
  switch (rule.criterion) {
    case 'investment':
      return judgeAmount(project.investmentKrw, rule, context, project.investmentKrw === null ? ofProject('investment') : NOTHING);
    case 'fdi': {
      const lacksAmount = project.investmentKrw === null ? ofProject('investment') : NOTHING;
      const lacksShare = project.equityPercent === null ? ofProject('chineseEquityPercent') : NOTHING;
      return judgeAmount(foreignInvestment(project), rule, context, both(lacksAmount, lacksShare));
    }
    case 'foreign_share':
      return judgeShare(project, rule);
    case 'sector': {
      if (project.sector === null) return finding('unknown', 'rule.product-open', {}, ofProject('sector'));
      const listed = rule.threshold.split('|').includes(project.sector);
      return listed ? finding('met', 'rule.met') : finding('not-applicable', 'rule.other-industry');
    }
    case 'establishment':
      return finding('met', 'rule.met');
    default:
      return finding('unknown', 'rule.terms-open', {}, ofRule('incentive-terms'));
  }
}

/** What the project alone says of an incentive: its days, who qualifies, and the threshold. */
export function judgeIncentiveOfProject(rule: DatedRule, project: ProjectFacts, context: Context): Finding {
  const day = valuationDate(project, context);
  if (rule.validTo !== null && rule.validTo < day) return finding('not-in-force', 'rule.ended', { endDate: rule.validTo });
  if (!isInForce(rule, day)) return finding('not-in-force', 'rule.not-begun', { beginDate: rule.validFrom });
  const inside = insideTerms(rule, project, context);
  if (inside === 'out') return finding('not-applicable', 'rule.other-industry');
  const threshold = judgeThreshold(rule, project, context);
  if (inside === 'in' || threshold.state === 'missed' || threshold.state === 'not-applicable') return threshold;
  return context.tables.incentiveTerms[rule.code]?.open
    ? finding('unknown', 'rule.terms-open', {}, both(threshold.missing, ofRule('incentive-terms')))
    : finding('unknown', 'rule.product-open', {}, both(threshold.missing, ofProject('product')));
}

const ELSEWHERE = finding('not-applicable', 'rule.elsewhere');
const TENURE_OPEN = finding('unknown', 'rule.site-open', {}, ofParcel('tenure'));

/** Joins the state that the project gives with where the site lies. What the project does not reach is never saved by the site. */
export function stateAt(ofTheProject: RuleState, applies: Inside): RuleState {
  if (ofTheProject === 'not-in-force' || ofTheProject === 'not-applicable') return ofTheProject;
  if (applies === 'out') return 'not-applicable';
  return applies === 'unknown' && ofTheProject !== 'missed' ? 'unknown' : ofTheProject;
}

function atSite(own: Finding, applies: Inside): Finding {
  const state = stateAt(own.state, applies);
  if (state === 'unknown' && applies === 'unknown') return { ...TENURE_OPEN, missing: both(own.missing, TENURE_OPEN.missing) };
  return state === own.state ? own : ELSEWHERE;
}

export function judgeIncentive(rule: DatedRule, project: ProjectFacts, site: SiteFacts, context: Context): Finding {
  return atSite(judgeIncentiveOfProject(rule, project, context), appliesAt(rule, site));
}
