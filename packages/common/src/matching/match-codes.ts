import * as z from 'zod/mini';

export const GATES = [
  'permitted-industry',
  'restricted-sector',
  'area',
  'date',
  'power',
  'water',
  'gas',
  'steam',
  'effluent',
  'tenure',
  'minimum-investment',
  'quay',
  'chemicals',
  'free',
] as const;
export const GateSchema = z.enum(GATES);
export type Gate = z.infer<typeof GateSchema>;

/** Unknown is a value of its own: it never counts as yes or as no. */
export const GATE_ANSWERS = ['yes', 'no', 'unknown'] as const;
export const GateAnswerSchema = z.enum(GATE_ANSWERS);
export type GateAnswer = z.infer<typeof GateAnswerSchema>;

export const CRITERIA = [
  'product',
  'supply-chain',
  'partner',
  'area',
  'time',
  'utilities',
  'renewable',
  'logistics',
  'cost',
  'incentives',
  'labour',
  'wishes',
] as const;
export const CriterionSchema = z.enum(CRITERIA);
export type Criterion = z.infer<typeof CriterionSchema>;

export const READINESS_CLAIMS = [
  'board-approval',
  'funds',
  'ndrc',
  'mofcom',
  'safe',
  'prior-plants',
  'technology-ownership',
  'korean-entity',
  'answer-times',
] as const;
export const ReadinessClaimSchema = z.enum(READINESS_CLAIMS);
export type ReadinessClaim = z.infer<typeof ReadinessClaimSchema>;

/** Whether a dated rule's threshold is reached: `met`, `missed` (by how much stands beside it), `unknown`, or the rule is not in force on the date. */
export const RULE_STATES = ['met', 'missed', 'unknown', 'not-applicable', 'not-in-force'] as const;
export const RuleStateSchema = z.enum(RULE_STATES);
export type RuleState = z.infer<typeof RuleStateSchema>;
