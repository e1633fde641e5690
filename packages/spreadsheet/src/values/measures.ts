import type { AreaRange } from '@bridge/common';
import { clean, parseQuantity, parseUnit, type Quantity } from './quantity.js';
import { type Reading, read, refuse, UNKNOWN } from './reading.js';
import { type CellValue, isNoFigure, writtenText } from './text.js';
import { areaFactor, powerFactor, waterFactor } from './units.js';

export interface MeasureHints {
  /** Unit words of the column's header, as in `用地(亩)`; used where the cell names no unit. */
  unit?: string | null;
  /** The header itself: `日用水量(吨)` names the period of its figures. */
  header?: string | null;
}

type Factor = (unit: string, before: string) => number | 'volume' | null;
type BadCode = 'bad-area' | 'bad-power' | 'bad-water';

/** Words that may stand behind a figure without being a unit: `80左右`, `약 500 정도`. */
const VAGUE = /^(左右|以上|以内|以下|上下|余|多|许|정도|이상|이하|가량|내외|approx|or so|or more|\+|约|규모|의)*\s*/;

/** Words that may stand before a unit in front of its figure: `约MW 15`. */
const VAGUE_IN_FRONT = /^(约|大约|예상|약|approx\.?|about|ca\.?|~|≥|>)\s*/;

function measure(value: CellValue, hints: MeasureHints, factorOf: Factor, bad: BadCode): Reading<{ low: number; high: number }> {
  if (isNoFigure(value)) return UNKNOWN;
  const quantity = parseQuantity(writtenText(value));
  if (!quantity) return refuse(bad, value);
  if (quantity.low < 0) return refuse('negative-amount', value);
  const factor = ownOrHeaderFactor(quantity, hints, factorOf);
  if (typeof factor === 'string') return refuse(factor, value);
  return read({ low: clean(quantity.low * factor), high: clean(Math.max(quantity.low, quantity.high) * factor) });
}

function ownOrHeaderFactor(quantity: Quantity, hints: MeasureHints, factorOf: Factor): number | 'unit-missing' | 'unit-unknown' {
  const unit = quantity.unit.replace(VAGUE, '');
  const header = hints.unit ? parseUnit(hints.unit) : null;
  const above = (hints.header ?? '').toLowerCase();
  const ofHeader = header ? factorOf(header.unit, above) : null;
  const noted = quantity.note === '' ? null : notedFactor(unit, quantity, factorOf);
  if (noted !== null) return noted;
  const inFront = unit === '' ? numeric(factorOf(quantity.before.replace(VAGUE_IN_FRONT, ''), above)) : null;
  if (inFront !== null) return inFront;
  if (unit === '') return typeof ofHeader === 'number' ? ofHeader * (quantity.multiplied ? 1 : (header?.scale ?? 1)) : 'unit-missing';
  const own = factorOf(unit, `${above} ${quantity.before}`);
  if (own === 'volume') return typeof ofHeader === 'number' ? ofHeader : 'unit-missing';
  return own ?? 'unit-unknown';
}

/** The unit where it stands in brackets behind a bare figure, or the period of a volume: `150（亩）`, `2500吨(日)`. */
function notedFactor(unit: string, { note, before, multiplied }: Quantity, factorOf: Factor): number | null {
  if (unit !== '') return factorOf(unit, before) === 'volume' ? numeric(factorOf(`${unit}/${note}`, before)) : null;
  const { scale, unit: bare } = parseUnit(note);
  const factor = numeric(factorOf(bare, before));
  return factor === null ? null : factor * (multiplied ? 1 : scale);
}
const numeric = (factor: ReturnType<Factor>): number | null => (typeof factor === 'number' ? factor : null);

/** Land in square metres: `150亩`, `138~179亩`, `11,193평`, `8.5万平方米`, `3.5公顷`; `min` equals `max` for one figure. */
export function readArea(value: CellValue, hints: MeasureHints = {}): Reading<AreaRange> {
  const { value: range, problem } = measure(value, hints, areaFactor, 'bad-area');
  if (problem) return { value: null, problem };
  if (range === null) return UNKNOWN;
  return range.low > 0 ? read({ min: range.low, max: range.high }) : refuse('bad-area', value);
}

/** Electric power in MW: `15 兆瓦`, `30000kW`, `3万千瓦`. Of a range the upper figure, because the need must be covered. */
export function readPower(value: CellValue, hints: MeasureHints = {}): Reading<number> {
  return upper(measure(value, hints, powerFactor, 'bad-power'));
}

/** Water in m³ a day, a tonne counting as one: `2500吨/天`, `300 t/d`, `1.2万吨/日`, `1일 300톤`. Of a range the upper figure. */
export function readWater(value: CellValue, hints: MeasureHints = {}): Reading<number> {
  const daily = typeof value === 'string' ? value.replace(/^\s*1\s*(?=(?:일|日|天)\s*\d)/, '') : value;
  const { value: flow, problem } = upper(measure(daily, hints, waterFactor, 'bad-water'));
  return problem ? { value: null, problem: refuse(problem.code, value).problem } : { value: flow };
}

function upper({ value, problem }: Reading<{ low: number; high: number }>): Reading<number> {
  return problem ? { value: null, problem } : { value: value?.high ?? null };
}
