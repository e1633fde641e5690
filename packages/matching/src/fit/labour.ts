import { ofProject, ofRule } from '../context/missing.js';
import { reasonOf } from '../gates/gate-rule.js';
import { FULL, OPEN, pack } from '../rule-set/interval.js';
import { at } from '../rule-set/lookup.js';
import { type CriterionRule, SAME_EVERYWHERE } from './criterion-rule.js';

/** Jobs to be filled. The catchment is not known, so only small numbers are sure to be filled: the high end stays open. */
export const labourCriterion: CriterionRule = {
  criterion: 'labour',
  value: ({ jobs }, _site, { lookups }) => (jobs === null ? OPEN : pack(at(lookups.jobsToFill, jobs), FULL)),
  missing: ({ jobs }) => (jobs === null ? ofProject('jobs') : ofRule('labour-catchment')),
  explain({ jobs }) {
    return {
      need: jobs === null ? null : reasonOf('need.jobs', { jobsCount: jobs }),
      offer: null,
      reason: jobs === null ? reasonOf('fit.labour.unknown') : reasonOf('fit.labour.no-catchment', { jobsCount: jobs }),
      parcelFields: [],
      sources: [],
    };
  },
  siteClass: SAME_EVERYWHERE,
  projectKey: ({ jobs }) => String(jobs),
};
