import type { Context } from '../context/context.js';
import { type MissingMask, NOTHING, popcount } from '../context/missing.js';
import type { CriterionRule } from '../fit/criterion-rule.js';
import { CRITERION_RULES } from '../fit/index.js';
import { highOf, lowOf } from '../rule-set/interval.js';
import type { ProjectFacts } from '../snapshot/project-facts.js';
import type { SiteFacts } from '../snapshot/site-facts.js';

/** Counts what the pairs of one project still miss; what a criterion says of a class of sites is asked once a project. */
export class OpenFacts {
  private readonly byClass = CRITERION_RULES.map(() => new Map<string, MissingMask>());

  constructor(private readonly context: Context) {}

  /** Another project follows. */
  turn(): void {
    for (const known of this.byClass) known.clear();
  }

  /** Distinct facts that the gates and criteria of a pair wait for, each counted once. */
  count(ofGates: readonly MissingMask[], project: ProjectFacts, site: SiteFacts): number {
    let ofProject = 0;
    let ofSite = 0;
    const add = (mask: MissingMask): void => {
      ofProject |= mask.project;
      ofSite |= mask.site;
    };
    ofGates.forEach(add);
    CRITERION_RULES.forEach((rule, index) => {
      add(this.ofCriterion(rule, index, project, site));
    });
    return popcount(ofProject) + popcount(ofSite);
  }

  private ofCriterion(rule: CriterionRule, index: number, project: ProjectFacts, site: SiteFacts): MissingMask {
    if (rule.siteClass === null) return this.ask(rule, project, site);
    const known = this.byClass[index];
    const key = rule.siteClass(site);
    const mask = known?.get(key) ?? this.ask(rule, project, site);
    known?.set(key, mask);
    return mask;
  }

  private ask(rule: CriterionRule, project: ProjectFacts, site: SiteFacts): MissingMask {
    const value = rule.value(project, site, this.context);
    return lowOf(value) < highOf(value) ? rule.missing(project, site, this.context) : NOTHING;
  }
}
