import { type DateOnly, firstDayOf, lastDayOf, TRACKS } from '@bridge/common';
import { formatPeriod } from '@bridge/i18n';
import { Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useTranslator } from '../i18n/index.js';
import styles from './charts.module.css';
import { type TimeAxis, timeAxis } from './time-axis.js';
import type { TimelineMilestone } from './timeline-milestone.js';
import { TimelineTable } from './timeline-table.js';

export interface TrackTimelineProps {
  milestones: readonly TimelineMilestone[];
  /** Today in Seoul. */
  today: DateOnly;
}

const FALLBACK_WIDTH = 640;
const [HEAD, TRACK_ROW, ROW] = [28, 30, 38];

const isDated = ({ plannedOn, actualOn }: TimelineMilestone): boolean => plannedOn !== null || actualOn !== null;
const daysOf = ({ plannedOn, actualOn }: TimelineMilestone): DateOnly[] => [
  ...(plannedOn === null ? [] : [firstDayOf(plannedOn), lastDayOf(plannedOn)]),
  ...(actualOn === null ? [] : [actualOn]),
];

type Row = { y: number; track: string } | { y: number; milestone: TimelineMilestone };

/** Tracks as headings, each followed by its dated milestones; empty tracks are left out. */
function rowsOf(dated: readonly TimelineMilestone[]): { rows: Row[]; height: number } {
  let y = HEAD;
  const rows: Row[] = [];
  for (const track of TRACKS) {
    const own = dated.filter((milestone) => milestone.track === track);
    if (own.length === 0) continue;
    rows.push({ y, track });
    y += TRACK_ROW;
    for (const milestone of own) {
      rows.push({ y, milestone });
      y += ROW;
    }
  }
  return { rows, height: y + 4 };
}

/** The milestones of the four tracks on one axis of time: what was planned as an open bar, what was reached as a full dot. */
export function TrackTimeline({ milestones, today }: TrackTimelineProps) {
  const { t, term, locale } = useTranslator();
  const frame = useElementSize<HTMLDivElement>();
  const width = frame.width || FALLBACK_WIDTH;
  const dated = milestones.filter(isDated);
  if (dated.length === 0) return <Text size="sm">{t('ui.timelineNoDates')}</Text>;
  const axis = timeAxis([...dated.flatMap(daysOf), today], width);
  const { rows, height } = rowsOf(dated);
  return (
    <div ref={frame.ref}>
      <Legend />
      <svg className={styles.timeline} width={width} height={height} role="img" aria-label={t('ui.timelineTitle')}>
        {axis.ticks.map(({ period, x }) => (
          <g key={period}>
            <line x1={x} x2={x} y1={18} y2={height} className={styles.grid} />
            <text x={x} y={12} className={styles.tick} textAnchor="middle">
              {formatPeriod(locale, period)}
            </text>
          </g>
        ))}
        <line x1={axis.x(today)} x2={axis.x(today)} y1={18} y2={height} className={styles.today} />
        {rows.map((row) =>
          'track' in row ? (
            <text key={row.track} x={0} y={row.y + 18} className={styles.track}>
              {term('track', row.track)}
            </text>
          ) : (
            <MilestoneRow key={row.milestone.code} row={row} axis={axis} width={width} />
          ),
        )}
      </svg>
      <TimelineTable milestones={milestones} />
    </div>
  );
}

function MilestoneRow({ row, axis, width }: { row: { y: number; milestone: TimelineMilestone }; axis: TimeAxis; width: number }) {
  const { term } = useTranslator();
  const { y, milestone } = row;
  const { code, plannedOn, actualOn } = milestone;
  const line = y + 26;
  const [from, to] = plannedOn === null ? [null, null] : [axis.x(firstDayOf(plannedOn)), axis.x(lastDayOf(plannedOn))];
  const first = Math.min(from ?? Number.POSITIVE_INFINITY, actualOn === null ? Number.POSITIVE_INFINITY : axis.x(actualOn));
  // The name begins where its marks begin, unless it would run out of the picture there.
  const isRight = first > width * 0.6;
  return (
    <g>
      <text x={isRight ? width : first} y={y + 14} className={styles.milestone} textAnchor={isRight ? 'end' : 'start'}>
        {term('milestone', code)}
      </text>
      <line x1={0} x2={width} y1={line} y2={line} className={styles.grid} />
      {from !== null && to !== null && (
        <rect
          x={Math.min(from, to - 4) - 2}
          y={line - 5}
          width={Math.max(to - from, 4) + 4}
          height={10}
          rx={3}
          className={styles.planned}
        />
      )}
      {actualOn !== null && <circle cx={axis.x(actualOn)} cy={line} r={5} className={styles.actual} />}
    </g>
  );
}

function Legend() {
  const { t } = useTranslator();
  return (
    <ul className={styles.legend}>
      <li>
        <svg width="20" height="12" aria-hidden="true" focusable="false">
          <rect x="1" y="1" width="18" height="10" rx="3" className={styles.planned} />
        </svg>
        {t('ui.timelinePlanned')}
      </li>
      <li>
        <svg width="12" height="12" aria-hidden="true" focusable="false">
          <circle cx="6" cy="6" r="5" className={styles.actual} />
        </svg>
        {t('ui.timelineActual')}
      </li>
      <li>
        <svg width="12" height="12" aria-hidden="true" focusable="false">
          <line x1="6" x2="6" y1="0" y2="12" className={styles.today} />
        </svg>
        {t('ui.timelineToday')}
      </li>
    </ul>
  );
}
