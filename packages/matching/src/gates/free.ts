import type { ParcelStatus, Reason } from '@bridge/common';
import { ownRule } from '../context/context.js';
import { ofParcel } from '../context/missing.js';
import { type GateRule, no, reasonOf, unknown, type Verdict, yes } from './gate-rule.js';

const NOT_OFFERED = no('gate.free.block-not-offered');
const UNKNOWN_STATUS = unknown('gate.offer-unknown', ofParcel('status'));

/** A hold or a negotiation by another puts the pair in a queue, not out: whether the turn comes is unknown. */
const BY_STATUS: Readonly<Record<ParcelStatus, Verdict>> = {
  available: yes('gate.free.available'),
  negotiating: unknown('gate.free.negotiating', ofParcel('status')),
  held: unknown('gate.free.held', ofParcel('status')),
  contracted: no('gate.free.contracted'),
  suspended: no('gate.free.suspended'),
};

/** Not contracted, and in a block that may be offered at all. */
export const freeGate: GateRule = {
  gate: 'free',
  rule: (_project, _site, context) => ownRule(context, 'BRIDGE-FREE'),
  judge(_project, { offered, status }) {
    if (offered === false) return NOT_OFFERED;
    return status === null ? UNKNOWN_STATUS : BY_STATUS[status];
  },
  need: () => null,
  offer: ({ status }) => (status === null ? null : reasonOf('offer.status', { parcelStatusCode: status })),
  params(verdict, _project, { block }): Reason['params'] {
    if (verdict === NOT_OFFERED) return { blockCode: block };
    return verdict === UNKNOWN_STATUS ? { parcelFieldCode: 'status' } : {};
  },
  index: { kind: 'class', projectKey: () => '', siteKey: ({ offered, status }) => `${offered}|${status}` },
};
