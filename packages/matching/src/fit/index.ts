import { areaCriterion } from './area.js';
import { costCriterion } from './cost.js';
import type { CriterionRule } from './criterion-rule.js';
import { incentivesCriterion } from './incentives.js';
import { labourCriterion } from './labour.js';
import { logisticsCriterion } from './logistics.js';
import { partnerCriterion } from './partner.js';
import { productCriterion } from './product.js';
import { renewableCriterion } from './renewable.js';
import { supplyChainCriterion } from './supply-chain.js';
import { timeCriterion } from './time.js';
import { utilitiesCriterion } from './utilities.js';
import { wishesCriterion } from './wishes.js';

/** All criteria in the order of `CRITERIA`. */
export const CRITERION_RULES: readonly CriterionRule[] = [
  productCriterion,
  supplyChainCriterion,
  partnerCriterion,
  areaCriterion,
  timeCriterion,
  utilitiesCriterion,
  renewableCriterion,
  logisticsCriterion,
  costCriterion,
  incentivesCriterion,
  labourCriterion,
  wishesCriterion,
];
