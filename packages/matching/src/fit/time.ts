import { both, NOTHING, ofParcel, ofProject } from '../context/missing.js';
import { reasonOf } from '../gates/gate-rule.js';
import { exactly, OPEN } from '../rule-set/interval.js';
import { at } from '../rule-set/lookup.js';
import type { SiteFacts } from '../snapshot/site-facts.js';
import type { CriterionRule } from './criterion-rule.js';

/** How many days the land is ready before it is wanted. */
export const timeCriterion: CriterionRule = {
  criterion: 'time',
  value({ latestDay }, { availableDay }, { lookups }) {
    return latestDay === null || availableDay === null ? OPEN : exactly(at(lookups.timeSlackDays, latestDay - availableDay));
  },
  missing: ({ latestDay }, { availableDay }) =>
    both(latestDay === null ? ofProject('start') : NOTHING, availableDay === null ? ofParcel('availableFrom') : NOTHING),
  explain({ latestDate, latestDay }, { availableDate, availableDay }) {
    const words = {
      need: latestDate === null ? null : reasonOf('need.date', { latestDate }),
      offer: availableDate === null ? null : reasonOf('offer.date', { availableDate }),
      parcelFields: ['availableFrom' as const],
      sources: [],
    };
    if (latestDay === null || availableDay === null) return { ...words, reason: reasonOf('fit.time.unknown') };
    const slack = latestDay - availableDay;
    return {
      ...words,
      reason: slack < 0 ? reasonOf('fit.time.late', { lateDays: -slack }) : reasonOf('fit.time.slack', { slackDays: slack }),
    };
  },
  siteClass: ({ availableDay }: SiteFacts) => String(availableDay),
  projectKey: ({ latestDay }) => String(latestDay),
};
