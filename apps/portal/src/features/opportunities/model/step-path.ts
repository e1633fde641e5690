import type { CapacityStep } from './capacity-series.js';

export interface StepPath {
  /** Path up to the first planned step. */
  solid: string;
  /** Path from there on; empty where nothing is planned. */
  dashed: string;
  dots: { x: number; y: number }[];
}

const MARGIN = 10;
const DAY_MS = 86_400_000;

/** Steps in a box: the time runs to the right, the last step is drawn on to the edge. At least one step. */
export function stepPath(steps: readonly CapacityStep[], width: number, height: number): StepPath {
  const days = steps.map(({ from }) => Date.parse(from) / DAY_MS);
  const first = Math.min(...days);
  const span = Math.max(...days) - first || 1;
  const most = Math.max(...steps.map(({ total }) => total)) || 1;
  const reach = width * 0.8 - MARGIN;
  const dots = steps.map(({ total }, index) => ({
    x: round(MARGIN + (((days[index] ?? first) - first) / span) * reach),
    y: round(height - MARGIN - (total / most) * (height - 2 * MARGIN)),
  }));
  const planned = steps.findIndex(({ isPlanned }) => isPlanned);
  const border = planned < 0 ? dots.length : planned;
  return { solid: draw(dots.slice(0, border), dots[border]?.x ?? width), dashed: drawOn(dots, border, width), dots };
}

const round = (value: number): number => Math.round(value * 10) / 10;

function draw(dots: readonly { x: number; y: number }[], to: number): string {
  const [start] = dots;
  if (!start) return '';
  return `M${start.x} ${start.y}${dots
    .slice(1)
    .map(({ x, y }) => `H${x}V${y}`)
    .join('')}H${to}`;
}

function drawOn(dots: readonly { x: number; y: number }[], border: number, width: number): string {
  const planned = dots.slice(border);
  if (planned.length === 0) return '';
  const start = dots[border - 1] ?? { x: planned[0]?.x ?? 0, y: planned[0]?.y ?? 0 };
  const at = planned[0]?.x ?? start.x;
  return `M${at} ${start.y}${planned.map(({ x, y }) => `H${x}V${y}`).join('')}H${width}`;
}
