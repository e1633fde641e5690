import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderUi } from '../ui/testing/render-ui.js';
import { ContributionChart } from './contribution-chart.js';
import { timeAxis } from './time-axis.js';
import type { TimelineMilestone } from './timeline-milestone.js';
import { TrackTimeline } from './track-timeline.js';

const MILESTONES: TimelineMilestone[] = [
  { code: 'mou', track: 'relationship', plannedOn: '2027-Q1', actualOn: '2027-02-11' },
  { code: 'capital-arrival', track: 'capital', plannedOn: '2027', actualOn: null },
  { code: 'land-contract', track: 'site', plannedOn: null, actualOn: null },
];

describe('TrackTimeline', () => {
  it('draws only dated milestones and lists all of them, with unknown in words, as a table', async () => {
    renderUi(<TrackTimeline milestones={MILESTONES} today="2026-11-24" />);
    const picture = within(screen.getByRole('img', { name: 'Milestones on the time axis' }));
    expect(picture.getByText('Arrival of funds')).toBeTruthy();
    expect(picture.queryByText('Land contract or lease')).toBeNull();
    await userEvent.click(screen.getByText('Show as a table'));
    const table = within(screen.getByRole('table', { name: 'Milestones on the time axis' }));
    expect(table.getByRole('row', { name: 'MOU Relationship Q1 2027 11 February 2027' })).toBeTruthy();
    expect(table.getByRole('row', { name: 'Land contract or lease Site unknown unknown' })).toBeTruthy();
  });

  it('says so where no milestone has a date', () => {
    renderUi(<TrackTimeline milestones={MILESTONES.slice(2)} today="2026-11-24" />, 'ko');
    expect(screen.getByText('일자가 입력된 단계가 아직 없습니다.')).toBeTruthy();
  });
});

describe('timeAxis', () => {
  it('keeps the order of days inside the picture', () => {
    const { x } = timeAxis(['2026-11-24', '2028-12-31'], 600);
    expect(x('2026-11-24')).toBeGreaterThanOrEqual(0);
    expect(x('2027-06-30')).toBeLessThan(x('2027-07-01'));
    expect(x('2028-12-31')).toBeLessThanOrEqual(600);
  });

  it('takes months, quarters or years so that the labels fit', () => {
    const labels = (to: string, width: number) => timeAxis(['2026-11-24', to], width).ticks.map(({ period }) => period);
    expect(labels('2027-02-20', 600)).toEqual(['2026-12', '2027-01', '2027-02']);
    expect(labels('2027-12-20', 600)).toEqual(['2027-Q1', '2027-Q2', '2027-Q3', '2027-Q4']);
    expect(labels('2029-10-20', 340)).toEqual(['2028', '2029']);
    for (const to of ['2026-11-24', '2026-12-02', '2035-01-01', '2099-01-01']) expect(labels(to, 340).length).toBeLessThanOrEqual(3);
  });
});

describe('ContributionChart', () => {
  it('gives the figures of every bar and their sum, largest first', () => {
    renderUi(
      <ContributionChart
        criteria={[
          { criterion: 'area', points: { low: 40, mid: 50, high: 60 } },
          { criterion: 'product', points: { low: 150, mid: 150, high: 150 } },
        ]}
      />,
    );
    const rows = within(screen.getByRole('table', { name: 'What each criterion contributes' })).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      'CriterionAt leastAt most',
      'Product and sector150150',
      'Area4060',
      'Together190210',
    ]);
  });
});
