import type { Reason as ReasonCode } from '@bridge/common';
import { Reason } from '../../../shared/ui/index.js';

/** A need or an offer; a dash where the rule asks for none. */
export function OptionalReason({ reason }: { reason: ReasonCode | null }) {
  return reason === null ? <>–</> : <Reason reason={reason} />;
}
