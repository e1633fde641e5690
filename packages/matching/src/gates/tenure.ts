import { ownRule } from '../context/context.js';
import { ofParcel, ofProject } from '../context/missing.js';
import { type GateRule, no, reasonOf, unknown, yes } from './gate-rule.js';
import { unknownParams } from './quantity-gate.js';

const AS_WANTED = yes('gate.tenure.as-wanted');
const OTHER = no('gate.tenure.other');
const NEED_UNKNOWN = unknown('gate.need-unknown', ofProject('tenure'));
const OFFER_UNKNOWN = unknown('gate.offer-unknown', ofParcel('tenure'));
const BOTH_UNKNOWN = unknown('gate.both-unknown', ofProject('tenure'), ofParcel('tenure'));

/** Sale or lease as the investor wants it. What a lease asks of the tenant stands in the gate on minimum investment. */
export const tenureGate: GateRule = {
  gate: 'tenure',
  rule: (_project, _site, context) => ownRule(context, 'BRIDGE-TENURE'),
  judge({ tenure: wanted }, { tenure: offered }) {
    if (wanted === null) return offered === null ? BOTH_UNKNOWN : NEED_UNKNOWN;
    if (offered === null) return OFFER_UNKNOWN;
    return wanted === offered ? AS_WANTED : OTHER;
  },
  need: ({ tenure }) => (tenure === null ? null : reasonOf('need.tenure', { tenureCode: tenure })),
  offer: ({ tenure }) => (tenure === null ? null : reasonOf('offer.tenure', { tenureCode: tenure })),
  params(verdict, _project, { tenure }) {
    if (verdict === AS_WANTED || verdict === OTHER) return { tenureCode: tenure };
    return unknownParams(verdict, { projectFieldCode: 'tenure', parcelFieldCode: 'tenure' });
  },
  index: { kind: 'class', projectKey: ({ tenure }) => String(tenure), siteKey: ({ tenure }) => String(tenure) },
};
