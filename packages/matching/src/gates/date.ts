import { ownRule } from '../context/context.js';
import { ofParcel, ofProject } from '../context/missing.js';
import { type GateRule, no, reasonOf, unknown, yes } from './gate-rule.js';
import { unknownParams } from './quantity-gate.js';

const IN_TIME = yes('gate.date.in-time');
const TOO_LATE = no('gate.date.too-late');
const NEED_UNKNOWN = unknown('gate.need-unknown', ofProject('start'));
const OFFER_UNKNOWN = unknown('gate.offer-unknown', ofParcel('availableFrom'));
const BOTH_UNKNOWN = unknown('gate.both-unknown', ofProject('start'), ofParcel('availableFrom'));

/** The land must be usable on or before the last day that still keeps the planned start. */
export const dateGate: GateRule = {
  gate: 'date',
  rule: (_project, _site, context) => ownRule(context, 'BRIDGE-DATE'),
  judge({ latestDay }, { availableDay }) {
    if (latestDay === null) return availableDay === null ? BOTH_UNKNOWN : NEED_UNKNOWN;
    if (availableDay === null) return OFFER_UNKNOWN;
    return availableDay <= latestDay ? IN_TIME : TOO_LATE;
  },
  need: ({ latestDate }) => (latestDate === null ? null : reasonOf('need.date', { latestDate })),
  offer: ({ availableDate }) => (availableDate === null ? null : reasonOf('offer.date', { availableDate })),
  params(verdict, project, site) {
    const { latestDate } = project;
    const { availableDate } = site;
    if (verdict === IN_TIME) return { latestDate, availableDate };
    if (verdict === TOO_LATE) return { latestDate, availableDate, lateDays: (site.availableDay ?? 0) - (project.latestDay ?? 0) };
    return unknownParams(verdict, { projectFieldCode: 'start', parcelFieldCode: 'availableFrom' });
  },
  // Earlier is more: both days are taken negative, so that the site must offer at least what is needed.
  index: {
    kind: 'threshold',
    need: ({ latestDay }) => (latestDay === null ? null : -latestDay),
    offer: ({ availableDay }) => (availableDay === null ? null : -availableDay),
  },
};
