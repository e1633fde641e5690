import type { DatedRule, RuleFinding } from '@bridge/common';
import type { Context } from '../context/context.js';
import { isInForce, suspensionOf } from '../rule-set/validity.js';
import type { ProjectFacts } from '../snapshot/project-facts.js';
import type { SiteFacts } from '../snapshot/site-facts.js';
import { judgeChinaExport, judgeFiling, judgeTechnology } from './china-rules.js';
import { asRuleFinding, clearedBy, type Finding, finding } from './finding.js';
import { judgeEffluentRule, judgePowerSale } from './korea-rules.js';
import { judgeDebt, judgeOwnership } from './us-rules.js';

type Judge = (rule: DatedRule, project: ProjectFacts, site: SiteFacts, context: Context) => Finding;

/** What a rule asks, by its criterion; rules that only gate (minimum investment and voting share) stand in their gate. */
const BY_CRITERION: Readonly<Record<string, Judge>> = {
  equity_sfe_single: judgeOwnership,
  voting_rights_china: judgeOwnership,
  debt_sfe: judgeDebt,
  technology: judgeTechnology,
  hs: judgeChinaExport,
  amount: judgeFiling,
  sector: judgePowerSale,
  effluent_salinity: judgeEffluentRule,
  investment_type: () => finding('not-applicable', 'flag.greenfield'),
};

const GATES_ONLY = ['fdi', 'voting_share'];

/** A rule outside its days is not in force; one whose suspension has just run out is a question to a person. */
function judgeDays(rule: DatedRule, found: Finding, { complex }: Context): Finding {
  if (found.state === 'not-applicable') return found;
  if (rule.validTo !== null && rule.validTo < complex.asOf) return finding('not-in-force', 'rule.ended', { endDate: rule.validTo });
  if (!isInForce(rule, complex.asOf)) return finding('not-in-force', 'rule.not-begun', { beginDate: rule.validFrom });
  const suspended = suspensionOf(rule);
  if (!suspended || complex.asOf < suspended.from || found.state === 'missed') return found;
  if (complex.asOf <= suspended.to) return finding('not-in-force', 'rule.suspended', { fromDate: suspended.from, toDate: suspended.to });
  return clearedBy(finding('unknown', 'rule.after-suspension', { toDate: suspended.to }, found.missing), 'clear.person');
}

function judgeRegulation(rule: DatedRule, project: ProjectFacts, site: SiteFacts, context: Context): Finding {
  const judge = BY_CRITERION[rule.criterion];
  const found = judge?.(rule, project, site, context) ?? clearedBy(finding('unknown', 'rule.terms-open'), 'clear.person');
  return judgeDays(rule, found, context);
}

const isFlag = (rule: DatedRule): boolean => rule.kind === 'regulation' && !GATES_ONLY.includes(rule.criterion);

/** Every regulation held against one project at one site, in order of code. `met` means that the flag is raised. */
export function flagsOf(project: ProjectFacts, site: SiteFacts, context: Context): RuleFinding[] {
  return context.rules.filter(isFlag).map((rule) => asRuleFinding(rule, judgeRegulation(rule, project, site, context)));
}
