import type { ReportState } from '@bridge/common';
import type { Viewer } from '../../../platform/viewer.js';

interface Hands {
  createdById: string | null;
  signedById: string | null;
}

/** Whether a move would make somebody the second pair of eyes on their own work: who made a report does not sign it, who made or signed it does not approve it. */
export function isOwnReview({ createdById, signedById }: Hands, to: ReportState, { userId }: Pick<Viewer, 'userId'>): boolean {
  if (to === 'signed') return createdById === userId;
  return to === 'approved' && [createdById, signedById].includes(userId);
}
