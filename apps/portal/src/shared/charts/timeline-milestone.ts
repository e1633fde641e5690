import type { MilestoneView } from '@bridge/common';

/** What the time axis needs of a milestone. */
export type TimelineMilestone = Pick<MilestoneView, 'code' | 'track' | 'plannedOn' | 'actualOn'>;
