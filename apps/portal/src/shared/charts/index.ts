export { ContributionChart, type ContributionChartProps } from './contribution-chart.js';
export type { TimelineMilestone } from './timeline-milestone.js';
export { TrackTimeline, type TrackTimelineProps } from './track-timeline.js';
