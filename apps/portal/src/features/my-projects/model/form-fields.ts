import { type Criterion, type Gate, PROJECT_FIELDS, type ProjectField } from '@bridge/common';

/** What the form asks for: the company is the viewer's own, and the Korean industry follows from the product. */
export const FORM_FIELDS = PROJECT_FIELDS.filter((field): field is FormField => !['companyName', 'uscc', 'ksic'].includes(field));
export type FormField = Exclude<ProjectField, 'companyName' | 'uscc' | 'ksic'>;

export const STEPS = ['product', 'land', 'utilities', 'money', 'readiness', 'check'] as const;
export type Step = (typeof STEPS)[number];
export type FieldStep = Exclude<Step, 'check'>;

/** Fields of each step in the order in which they are asked. */
export const STEP_FIELDS: Record<FieldStep, readonly FormField[]> = {
  product: ['productText', 'hs', 'product', 'sector', 'hub', 'city'],
  land: ['areaM2', 'tenure', 'start'],
  utilities: ['powerMw', 'waterM3PerDay', 'effluent', 'gasNeeded', 'steamNeeded', 'portNeeded', 'renewableSharePercent'],
  money: ['investment', 'form', 'chineseEquityPercent', 'sellsPower', 'jobs'],
  readiness: ['odi', 'fundsEvidenced', 'priorPlantsAbroad', 'ownsTechnology', 'koreanEntity', 'markets', 'remarks'],
};

export const FIELD_STEPS = STEPS.filter((step): step is FieldStep => step !== 'check');

/** Without these two nothing can be matched. */
export const REQUIRED_FIELDS: readonly FormField[] = ['productText', 'sector'];

/** Step that asks for a field; the industry is asked for by way of the product. */
export function stepOf(field: string): FieldStep | null {
  const asked = field === 'ksic' ? 'product' : field;
  return FIELD_STEPS.find((step) => STEP_FIELDS[step].some((own) => own === asked)) ?? null;
}

export interface Matter {
  gates?: readonly Gate[];
  criteria?: readonly Criterion[];
  readiness?: true;
  rules?: true;
}

/**
 * What waits for a field while it is unknown, as the engine names missing facts. The points behind a criterion belong to the rule set of
 * a run; they are told once a run has found them open.
 */
export const FIELD_MATTERS: Partial<Record<FormField, Matter>> = {
  product: { gates: ['permitted-industry', 'chemicals'], criteria: ['product', 'supply-chain', 'partner'] },
  hs: { rules: true },
  areaM2: { gates: ['area'], criteria: ['area', 'cost'] },
  tenure: { gates: ['tenure'], criteria: ['wishes'] },
  start: { gates: ['date'], criteria: ['time'] },
  powerMw: { gates: ['power'], criteria: ['utilities'] },
  waterM3PerDay: { gates: ['water'], criteria: ['utilities'] },
  effluent: { gates: ['effluent'], criteria: ['utilities'] },
  gasNeeded: { gates: ['gas'], criteria: ['utilities'] },
  steamNeeded: { gates: ['steam'], criteria: ['utilities'] },
  portNeeded: { gates: ['quay'], criteria: ['logistics'] },
  renewableSharePercent: { criteria: ['renewable'] },
  investment: { gates: ['minimum-investment'], criteria: ['cost', 'incentives'] },
  chineseEquityPercent: { gates: ['minimum-investment'], criteria: ['incentives'] },
  sellsPower: { gates: ['restricted-sector'] },
  jobs: { criteria: ['labour'] },
  odi: { readiness: true },
  fundsEvidenced: { readiness: true },
  priorPlantsAbroad: { readiness: true },
  ownsTechnology: { readiness: true },
  koreanEntity: { readiness: true },
  markets: { rules: true },
};
