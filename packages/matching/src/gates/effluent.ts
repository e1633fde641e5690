import type { Effluent, EffluentRoute } from '@bridge/common';
import { datedRule, ownRule } from '../context/context.js';
import { ofParcel, ofProject, ofRule } from '../context/missing.js';
import { type GateRule, no, reasonOf, unknown, type Verdict, yes } from './gate-rule.js';
import { unknownParams } from './quantity-gate.js';

const SALINE_RULE = 'KR-EFFLUENT-SALINE';
const ACCEPTED = yes('gate.effluent.accepted');
const NOT_ACCEPTED = no('gate.effluent.not-accepted');
const OWN_OUTFALL = unknown('gate.effluent.own-outfall', ofRule('pre-treatment'));
const PRE_TREATMENT = unknown('gate.effluent.pre-treatment', ofRule('pre-treatment'));
const PLANNED = unknown('gate.effluent.planned', ofRule('joint-pipeline-date'));
const NEED_UNKNOWN = unknown('gate.need-unknown', ofProject('effluent'));
const OFFER_UNKNOWN = unknown('gate.offer-unknown', ofParcel('effluentRoute'));
const BOTH_UNKNOWN = unknown('gate.both-unknown', ofProject('effluent'), ofParcel('effluentRoute'));

/** What each route takes. The public plant cannot take salt; own treatment takes it only with an outfall that nobody has promised. */
const ROUTES: Readonly<Record<EffluentRoute, Readonly<Record<Effluent, Verdict>>>> = {
  'public-plant': { little: ACCEPTED, organic: ACCEPTED, 'heavy-metal': PRE_TREATMENT, saline: NOT_ACCEPTED },
  'own-treatment': { little: ACCEPTED, organic: ACCEPTED, 'heavy-metal': OWN_OUTFALL, saline: OWN_OUTFALL },
  'joint-pipeline-planned': { little: PLANNED, organic: PLANNED, 'heavy-metal': PLANNED, saline: PLANNED },
  'joint-pipeline': { little: ACCEPTED, organic: ACCEPTED, 'heavy-metal': PRE_TREATMENT, saline: ACCEPTED },
};

function judgeEffluent(effluent: Effluent | null, route: EffluentRoute | null): Verdict {
  if (effluent === null) return route === null ? BOTH_UNKNOWN : NEED_UNKNOWN;
  return route === null ? OFFER_UNKNOWN : ROUTES[route][effluent];
}

/** A route must accept the class of the effluent. When the joint pipeline will be ready nobody has said, so planned is unknown. */
export const effluentGate: GateRule = {
  gate: 'effluent',
  rule: ({ effluent }, _site, context) => (effluent === 'saline' ? datedRule(context, SALINE_RULE) : ownRule(context, 'BRIDGE-EFFLUENT')),
  judge: ({ effluent }, { effluentRoute }) => judgeEffluent(effluent, effluentRoute),
  need: ({ effluent }) => (effluent === null ? null : reasonOf('need.effluent', { effluentCode: effluent })),
  offer: ({ effluentRoute }) => (effluentRoute === null ? null : reasonOf('offer.effluent', { effluentRouteCode: effluentRoute })),
  params(verdict, { effluent }, { effluentRoute }) {
    if (verdict === ACCEPTED || verdict === NOT_ACCEPTED) return { effluentCode: effluent, effluentRouteCode: effluentRoute };
    if (verdict === OWN_OUTFALL || verdict === PRE_TREATMENT) return { effluentCode: effluent };
    return unknownParams(verdict, { projectFieldCode: 'effluent', parcelFieldCode: 'effluentRoute' });
  },
  index: { kind: 'class', projectKey: ({ effluent }) => String(effluent), siteKey: ({ effluentRoute }) => String(effluentRoute) },
};
