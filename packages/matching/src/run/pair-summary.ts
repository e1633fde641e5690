import { FIT_UNITS_PER_POINT, type Gate, type GateAnswer } from '@bridge/common';
import { flagsOf } from '../flags/regulations.js';
import { GATE_RULES, overall } from '../gates/index.js';
import { readinessOf } from '../readiness/readiness.js';
import type { ProjectFacts } from '../snapshot/project-facts.js';
import type { SiteFacts } from '../snapshot/site-facts.js';
import type { CompiledSnapshot } from './compile.js';
import { OpenFacts } from './open-facts.js';

/** One line of a run: everything of a pair but its reasons, which `assess` gives when somebody asks. */
export interface PairSummary {
  projectId: string;
  opportunityId: string;
  gate: GateAnswer;
  failedGates: Gate[];
  unknownGates: Gate[];
  /** 0–1000 points, rounded down. */
  fit: { low: number; mid: number; high: number };
  coveragePercent: number;
  readiness: number;
  /** Codes of raised flags, and of those that stay unknown. */
  flags: string[];
  unknownFlags: string[];
  /** Distinct facts that gates or criteria of the pair still miss. */
  missingCount: number;
  /** 1 is the best of the list; 0 where the pair is beyond the kept top of that list. */
  rankForProject: number;
  rankForOpportunity: number;
}

export interface Scored {
  readonly low: number;
  readonly high: number;
  readonly coverage: number;
}

interface FlagCodes {
  readonly raised: string[];
  readonly open: string[];
}

/** Makes the lines of one project after the other, so that what only the project decides is made once. */
export class Summaries {
  private of = -1;
  private readiness = 0;
  private readonly flagsByRoute = new Map<string, FlagCodes>();
  private readonly open: OpenFacts;

  constructor(private readonly compiled: CompiledSnapshot) {
    this.open = new OpenFacts(compiled.context);
  }

  line(project: number, site: number, fit: Scored, ranks: { forProject: number; forOpportunity: number }): PairSummary {
    const facts = this.compiled.projects[project];
    const parcel = this.compiled.sites[site];
    if (!facts || !parcel) throw new RangeError('no such pair');
    this.turnTo(project);
    const { context } = this.compiled;
    const verdicts = GATE_RULES.map((rule) => ({ gate: rule.gate, verdict: rule.judge(facts, parcel, context) }));
    const flags = this.flagsAt(facts, parcel);
    return {
      projectId: facts.id,
      opportunityId: parcel.id,
      gate: overall(verdicts.map(({ verdict }) => verdict.answer)),
      failedGates: verdicts.filter(({ verdict }) => verdict.answer === 'no').map(({ gate }) => gate),
      unknownGates: verdicts.filter(({ verdict }) => verdict.answer === 'unknown').map(({ gate }) => gate),
      fit: {
        low: Math.floor(fit.low / FIT_UNITS_PER_POINT),
        mid: Math.floor((fit.low + fit.high) / (2 * FIT_UNITS_PER_POINT)),
        high: Math.floor(fit.high / FIT_UNITS_PER_POINT),
      },
      coveragePercent: fit.coverage,
      readiness: this.readiness,
      flags: flags.raised,
      unknownFlags: flags.open,
      missingCount: this.open.count(
        verdicts.map(({ verdict }) => verdict.missing),
        facts,
        parcel,
      ),
      rankForProject: ranks.forProject,
      rankForOpportunity: ranks.forOpportunity,
    };
  }

  private turnTo(project: number): void {
    if (this.of === project) return;
    this.of = project;
    this.flagsByRoute.clear();
    this.open.turn();
    const written = this.compiled.snapshot.projects[project];
    this.readiness = written ? readinessOf(written.fields, this.compiled.ruleSet.tables).score : 0;
  }

  /** Of all figures of a parcel, flags look at the effluent route only; a test holds them against the full assessment. */
  private flagsAt(facts: ProjectFacts, parcel: SiteFacts): FlagCodes {
    const key = String(parcel.effluentRoute);
    const known = this.flagsByRoute.get(key);
    if (known) return known;
    const found = flagsOf(facts, parcel, this.compiled.context);
    const codes = {
      raised: found.filter(({ state }) => state === 'met').map(({ code }) => code),
      open: found.filter(({ state }) => state === 'unknown').map(({ code }) => code),
    };
    this.flagsByRoute.set(key, codes);
    return codes;
  }
}
