import type { BodyOf, DateOnly, recordMilestone } from '@bridge/common';
import { AppError } from '../../../platform/app-error.js';
import type { StoredMilestone } from './stored-agreement.js';

export type GivenMilestone = Omit<BodyOf<typeof recordMilestone>, 'version'>;

interface Verifier {
  displayName: string;
  now: Date;
  today: DateOnly;
}

/**
 * The milestone as it stands after an official recorded it, or null where nothing is left of it. Who enters a new actual date or new
 * evidence is the verifier; who only moves a plan leaves the former one.
 * @throws AppError `agreement.evidence-missing`, `agreement.milestone-order`
 */
export function recorded(
  before: StoredMilestone | null,
  given: GivenMilestone & Pick<StoredMilestone, 'code'>,
  by: Verifier,
): StoredMilestone | null {
  const { code, plannedOn, actualOn } = given;
  const evidence = given.evidence === '' ? null : given.evidence;
  if (actualOn === null) {
    const nothing = plannedOn === null && evidence === null;
    return nothing ? null : { code, plannedOn, actualOn, evidence, verifiedBy: null, verifiedAt: null };
  }
  if (evidence === null) throw new AppError('agreement.evidence-missing', { milestoneCode: code });
  if (actualOn > by.today) throw new AppError('agreement.milestone-order', { milestoneCode: code });
  const verifiedBefore = before?.actualOn === actualOn && before.evidence === evidence;
  const verifier = verifiedBefore ? before : { verifiedBy: by.displayName, verifiedAt: by.now.toISOString() };
  return { code, plannedOn, actualOn, evidence, verifiedBy: verifier.verifiedBy, verifiedAt: verifier.verifiedAt };
}
