export { ContributionChart } from './contribution-chart.js';
export { TrackTimeline } from './track-timeline.js';
