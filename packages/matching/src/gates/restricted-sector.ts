import type { Reason } from '@bridge/common';
import { type Context, datedRule, ruleOf } from '../context/context.js';
import { ofProject } from '../context/missing.js';
import { isInForce } from '../rule-set/validity.js';
import type { ProjectFacts } from '../snapshot/project-facts.js';
import { isUnder } from '../taxonomy/product-tree.js';
import { type GateRule, no, reasonOf, unknown, yes } from './gate-rule.js';

const RULE = 'KR-POWER-RESTRICTED';
const NOT_RESTRICTED = yes('gate.restricted.not-restricted');
const APPROVAL_NEEDED = no('gate.restricted.approval-needed');
const INTENT_UNKNOWN = unknown('gate.need-unknown', ofProject('sellsPower'));

/** Products with which a tenant could also sell electricity: for these, silence about it is not a no. */
const NEAR_GENERATION = ['photovoltaic', 'wind', 'hydrogen', 'energy-storage-system', 'power-generation'];

function mayGenerate({ product, sector }: ProjectFacts): boolean {
  return product === null ? sector === null || sector === 'green-energy' : NEAR_GENERATION.some((scope) => isUnder(product, scope));
}

const restricts = (context: Context): boolean => {
  const rule = ruleOf(context, RULE);
  return rule !== undefined && isInForce(rule, context.complex.asOf);
};

/**
 * Power generation as a business needs a separate approval from a foreign investor. Nothing in a project says that the approval is in
 * hand, so a project that means to sell power is out until it changes or the approval comes.
 */
export const restrictedSectorGate: GateRule = {
  gate: 'restricted-sector',
  rule: (_project, _site, context) => datedRule(context, RULE),
  judge(project, _site, context) {
    if (!restricts(context) || project.sellsPower === false) return NOT_RESTRICTED;
    if (project.sellsPower === true || project.product === 'power-generation') return APPROVAL_NEEDED;
    return mayGenerate(project) ? INTENT_UNKNOWN : NOT_RESTRICTED;
  },
  need: ({ sellsPower }) => (sellsPower === null ? null : reasonOf(sellsPower ? 'need.sells-power' : 'need.sells-no-power')),
  offer: () => null,
  params: (verdict): Reason['params'] => (verdict === INTENT_UNKNOWN ? { projectFieldCode: 'sellsPower' } : {}),
  index: {
    kind: 'class',
    projectKey: ({ sellsPower, product, sector }) => `${sellsPower}|${product}|${sector}`,
    siteKey: () => '',
  },
};
