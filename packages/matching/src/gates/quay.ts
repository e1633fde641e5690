import { type Context, ownRule } from '../context/context.js';
import { ofParcel, ofProject, ofRule } from '../context/missing.js';
import type { ProjectFacts } from '../snapshot/project-facts.js';
import type { SiteFacts } from '../snapshot/site-facts.js';
import { type GateRule, no, reasonOf, unknown, type Verdict, yes } from './gate-rule.js';
import { unknownParams } from './quantity-gate.js';

const NOT_NEEDED = yes('gate.none-needed');
const READY = yes('gate.quay.ready');
const TOO_LATE = no('gate.quay.too-late');
const PLANNED = unknown('gate.quay.planned', ofRule('berth-date'));
const NO_BERTH = unknown('gate.quay.no-berth', ofRule('berth-date'));
const NEED_UNKNOWN = unknown('gate.need-unknown', ofProject('portNeeded'));
const START_UNKNOWN = unknown('gate.need-unknown', ofProject('start'));
const DISTANCE_UNKNOWN = unknown('gate.offer-unknown', ofParcel('portDistanceKm'));

function judgeQuay({ portNeeded, latestDate }: ProjectFacts, site: SiteFacts, { complex }: Context): Verdict {
  if (portNeeded === false) return NOT_NEEDED;
  if (portNeeded === null) return NEED_UNKNOWN;
  if (complex.berthDate === null) return NO_BERTH;
  // A berth that is only planned may come later than planned: until it is there, nothing is a yes.
  if (complex.berthPlanned) return PLANNED;
  if (latestDate === null) return START_UNKNOWN;
  if (complex.berthDate > latestDate) return TOO_LATE;
  return site.quayHectometres === null ? DISTANCE_UNKNOWN : READY;
}

/** Where the project needs a quay: a berth by its date, and a road to it of known length. */
export const quayGate: GateRule = {
  gate: 'quay',
  rule: (_project, _site, context) => ownRule(context, 'BRIDGE-QUAY'),
  judge: judgeQuay,
  need: ({ portNeeded }) => (portNeeded === null ? null : reasonOf(portNeeded ? 'need.quay' : 'need.none')),
  offer: ({ quayHectometres }) => (quayHectometres === null ? null : reasonOf('offer.quay', { distanceKm: quayHectometres / 10 })),
  params(verdict, { latestDate }, _site, { complex }) {
    if (verdict === READY || verdict === PLANNED) return { berthDate: complex.berthDate };
    if (verdict === TOO_LATE) return { berthDate: complex.berthDate, latestDate };
    return unknownParams(verdict, {
      projectFieldCode: verdict === START_UNKNOWN ? 'start' : 'portNeeded',
      parcelFieldCode: 'portDistanceKm',
    });
  },
  index: {
    kind: 'class',
    projectKey: ({ portNeeded, latestDate }) => `${portNeeded}|${portNeeded ? latestDate : ''}`,
    siteKey: ({ quayHectometres }) => String(quayHectometres === null),
  },
};
