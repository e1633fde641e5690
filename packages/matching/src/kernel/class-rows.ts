import type { Criterion } from '@bridge/common';
import type { Context } from '../context/context.js';
import type { CriterionRule } from '../fit/criterion-rule.js';
import { incentiveRows } from '../fit/incentives.js';
import { CRITERION_RULES } from '../fit/index.js';
import type { ProjectFacts } from '../snapshot/project-facts.js';
import type { SiteFacts } from '../snapshot/site-facts.js';
import { classifySites } from './site-classes.js';

/** One criterion whose value depends on the site only by its class: the values of a project, one a class. */
export interface ClassColumn {
  readonly criterion: Criterion;
  readonly ofSite: Int32Array;
  readonly classCount: number;
  rowOf(project: ProjectFacts): Int32Array;
}

function rowMaker(rule: CriterionRule, samples: readonly SiteFacts[], context: Context): (project: ProjectFacts) => Int32Array {
  if (rule.criterion === 'incentives') return incentiveRows(samples, context);
  return (project) => Int32Array.from(samples, (site) => rule.value(project, site, context));
}

function remembering(rule: CriterionRule, make: (project: ProjectFacts) => Int32Array): (project: ProjectFacts) => Int32Array {
  const { projectKey } = rule;
  if (projectKey === null) return make;
  const rows = new Map<string, Int32Array>();
  return (project) => {
    const key = projectKey(project);
    const row = rows.get(key) ?? make(project);
    rows.set(key, row);
    return row;
  };
}

/** Columns of all criteria that know classes of sites, in order of `CRITERIA`. */
export function classColumns(sites: readonly SiteFacts[], context: Context): ClassColumn[] {
  return CRITERION_RULES.flatMap((rule): ClassColumn[] => {
    if (rule.siteClass === null) return [];
    const { ofSite, samples } = classifySites(sites, rule.siteClass);
    return [{ criterion: rule.criterion, ofSite, classCount: samples.length, rowOf: remembering(rule, rowMaker(rule, samples, context)) }];
  });
}
