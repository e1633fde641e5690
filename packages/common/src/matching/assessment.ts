import * as z from 'zod/mini';
import { DateOnlySchema } from '../values/scalars.js';
import { CriterionSchema, GateAnswerSchema, GateSchema, ReadinessClaimSchema, RuleStateSchema } from './match-codes.js';
import { ReasonSchema } from './reason.js';

/** The rule that decides: the answer to "may this be?" always names the rule and its version or date. */
export const RuleRefSchema = z.object({ code: z.string(), version: z.string(), source: z.nullable(z.string()) });
export type RuleRef = z.infer<typeof RuleRefSchema>;

/** Where a missing fact would have to come from. */
export const MissingFactSchema = z.object({
  side: z.enum(['project', 'opportunity', 'rule']),
  /** A ProjectField, a ParcelField or a rule code. */
  field: z.string(),
  /** Points (0–1000 scale) that stay open until this is known; 0 for a gate that only waits for its answer. */
  openPoints: z.number(),
});
export type MissingFact = z.infer<typeof MissingFactSchema>;

export const GateResultSchema = z.object({
  gate: GateSchema,
  answer: GateAnswerSchema,
  rule: RuleRefSchema,
  /** What the project needs and what the site offers, as reasons so that units and words come from the catalog. */
  need: z.nullable(ReasonSchema),
  offer: z.nullable(ReasonSchema),
  reason: ReasonSchema,
  /** For an unknown: what would decide it. */
  missing: z.array(MissingFactSchema),
});
export type GateResult = z.infer<typeof GateResultSchema>;

/** [low, high]: one value where the facts are known, wider where they are not. */
export const IntervalSchema = z.object({ low: z.int(), high: z.int() });
export type Interval = z.infer<typeof IntervalSchema>;

export const CriterionResultSchema = z.object({
  criterion: CriterionSchema,
  need: z.nullable(ReasonSchema),
  offer: z.nullable(ReasonSchema),
  reason: ReasonSchema,
  /** Where the offer's and the need's figures come from (source keys, issuers). */
  sources: z.array(z.string()),
  /** 0–10,000. */
  value: IntervalSchema,
  /** Weights out of 10,000 for the investor's view and the zone's view. */
  weights: z.object({ investor: z.int(), zone: z.int() }),
  /** Exact integer units (10,000,000 to a point of the 0–1000 scale); they sum to the fit's units. */
  contributionUnits: IntervalSchema,
  /** Whole points that sum to `fit.points` exactly (largest remainder). */
  points: z.object({ low: z.int(), mid: z.int(), high: z.int() }),
  missing: z.array(MissingFactSchema),
});
export type CriterionResult = z.infer<typeof CriterionResultSchema>;

/** Units in one point of the 0–1000 scale: 100 (70 % + 30 %) × 10,000 (value) × 10,000 (weight) / 1000. */
export const FIT_UNITS_PER_POINT = 10_000_000;

export const FitSchema = z.object({
  units: IntervalSchema,
  /** 0–1000, rounded down; `mid` is for display. */
  points: z.object({ low: z.int(), mid: z.int(), high: z.int() }),
  weakerSide: z.enum(['investor', 'zone']),
  /** Share of the weight that rests on known facts, in percent. */
  coveragePercent: z.int(),
  criteria: z.array(CriterionResultSchema),
});
export type Fit = z.infer<typeof FitSchema>;

export const ReadinessSchema = z.object({
  /** 0–100; its own list, never part of the fit. */
  score: z.int(),
  claims: z.array(
    z.object({
      claim: ReadinessClaimSchema,
      state: z.enum(['evidenced', 'claimed', 'absent', 'unknown']),
      points: z.int(),
      maxPoints: z.int(),
    }),
  ),
});
export type Readiness = z.infer<typeof ReadinessSchema>;

/** A dated rule of regulations or incentives held against one project at one site. */
export const RuleFindingSchema = z.object({
  code: z.string(),
  state: RuleStateSchema,
  /** What was found and, for a flag, what would clear it. */
  reason: ReasonSchema,
  clears: z.nullable(ReasonSchema),
  validFrom: z.nullable(DateOnlySchema),
  validTo: z.nullable(DateOnlySchema),
  source: z.nullable(z.string()),
  missing: z.array(MissingFactSchema),
});
export type RuleFinding = z.infer<typeof RuleFindingSchema>;

/** Gates, fit, readiness and flags stand side by side and are never blended into one number. */
export const AssessmentSchema = z.object({
  gate: GateAnswerSchema,
  gates: z.array(GateResultSchema),
  fit: FitSchema,
  readiness: ReadinessSchema,
  /** Risk flags (regulations): `met` means that the flag is raised. */
  flags: z.array(RuleFindingSchema),
  incentives: z.array(RuleFindingSchema),
});
export type Assessment = z.infer<typeof AssessmentSchema>;
