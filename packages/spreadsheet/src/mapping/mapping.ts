import { createHash } from 'node:crypto';
import type { ImportKind } from '@bridge/common';
import { foldWord } from '../values/text.js';
import { areaFactor } from '../values/units.js';
import { PARCEL_COLUMNS, type ParcelColumn, PROJECT_COLUMNS, type ProjectColumn } from './columns.js';
import { PARCEL_WORDS } from './parcel-words.js';
import { PROJECT_WORDS } from './project-words.js';
import { type HeaderMatch, HeaderWords, headerText, OWN_COLUMN } from './synonyms.js';
import { isUnitHeader, unitColumns } from './unit-columns.js';

export interface MappedColumn<C extends string> {
  /** Counted from 0, as in the sheet. */
  index: number;
  header: string;
  /** What the column holds; null where it is left out. */
  field: C | null;
  /** Unit words of the header: `万美元`, `㎡`, `원/평`; null for none. */
  unit: string | null;
  /** Places of the columns that give its unit or currency row by row. */
  unitFrom: readonly number[];
}
export interface Mapping<C extends string> {
  columns: readonly MappedColumn<C>[];
  /** The same for every list with the same headers in the same order: the key under which corrections are remembered. */
  fingerprint: string;
}
/** Corrections by column index; null leaves a column out. */
export type ColumnOverrides = Readonly<Record<number, string | null>>;

const projectWords = new HeaderWords(PROJECT_WORDS);
const parcelWords = new HeaderWords(PARCEL_WORDS);

/** How many different columns of one kind a row of texts names; a data row names none or one by chance. */
export function headerScore(kind: ImportKind, cells: readonly string[]): number {
  const words = kind === 'projects' ? projectWords : parcelWords;
  const named = new Set<string>();
  for (const cell of cells) {
    const best = words.match(cell)[0];
    if (best && (best.score > 100 || cell.length <= 24)) named.add(best.column);
  }
  return named.size;
}

const LANGUAGE_NOTES: readonly (readonly [RegExp, ProjectColumn])[] = [
  [/中英|英中|중영|영중/, 'companyName'],
  [/英文|english|영문|영어|\ben\b|\beng\b/, 'companyNameEn'],
  [/韩文|korean|국문|한글|한국어|\bko\b|\bkr\b/, 'companyNameKo'],
  [/中文|chinese|중문|중국어|\bcn\b|\bzh\b/, 'companyNameZh'],
];

/** A name column says its language in a note or beside the word: `Company (English)`, `기업명_영문`. */
function withLanguage(header: string, matches: readonly HeaderMatch<ProjectColumn>[]): readonly HeaderMatch<ProjectColumn>[] {
  const best = matches[0];
  if (best?.column !== 'companyName') return matches;
  const language = LANGUAGE_NOTES.find(([pattern]) => pattern.test(header.toLowerCase().replaceAll('_', ' ')))?.[1];
  return language ? [{ column: language, score: best.score + 50 }, ...matches] : matches;
}

/** A second area column in 평 beside the one in ㎡. */
function inPyeong(note: string, matches: readonly HeaderMatch<ParcelColumn>[]): readonly HeaderMatch<ParcelColumn>[] {
  const best = matches[0];
  return best?.column === 'areaM2' && /^(평|坪|py)/.test(note) ? [{ column: 'areaPyeong', score: best.score + 1 }, ...matches] : matches;
}

/** Gives every column at most one header and every header at most one column, the surest pairs first. */
function assign<C extends string>(found: readonly (readonly HeaderMatch<C>[])[], fixed: ReadonlyMap<number, C | null>): (C | null)[] {
  const result: (C | null)[] = found.map((_, index) => fixed.get(index) ?? null);
  const taken = new Set<C>(result.filter((column) => column !== null));
  const offers = found.flatMap((matches, index) => (fixed.has(index) ? [] : matches.map((match) => ({ ...match, index }))));
  offers.sort((a, b) => b.score - a.score || a.index - b.index);
  const done = new Set<number>();
  for (const { column, index } of offers) {
    if (taken.has(column) || done.has(index)) continue;
    result[index] = column;
    taken.add(column);
    done.add(index);
  }
  return result;
}

function build<C extends string>(
  header: readonly string[],
  found: readonly (readonly HeaderMatch<C>[])[],
  known: readonly C[],
  overrides: ColumnOverrides,
): Mapping<C> {
  const fixed = new Map<number, C | null>();
  for (const [index, field] of Object.entries(overrides)) {
    const column = known.find((name) => name === field);
    if (field === null || column !== undefined) fixed.set(Number(index), column ?? null);
  }
  const fields = assign(found, fixed);
  const named = header.map((text, index) => ({ index, header: text, field: fields[index] ?? null }));
  const units = unitColumns(named, new Set(fixed.keys()));
  const companions = new Set([...units.values()].flat());
  const columns = named.map((column) => ({
    ...column,
    field: companions.has(column.index) ? null : column.field,
    unit: headerText(column.header).note || null,
    unitFrom: units.get(column.index) ?? [],
  }));
  return { columns, fingerprint: fingerprintOf(header) };
}

/** Which column of a delegation list holds what; `overrides` are a person's corrections and win. */
export function mapProjectColumns(header: readonly string[], overrides: ColumnOverrides = {}): Mapping<ProjectColumn> {
  return build(
    header,
    header.map((text) => (isUnitHeader(text) ? [] : withLanguage(text, projectWords.match(text)))),
    PROJECT_COLUMNS,
    overrides,
  );
}

/** Which column of a parcel list holds what; `overrides` are a person's corrections and win. */
export function mapParcelColumns(header: readonly string[], overrides: ColumnOverrides = {}): Mapping<ParcelColumn> {
  const mapping = build(
    header,
    header.map((text) => inPyeong(headerText(text).note, parcelWords.match(text))),
    PARCEL_COLUMNS,
    overrides,
  );
  // With the square metres missing, the column in 평 is the area itself.
  const hasM2 = mapping.columns.some((column) => column.field === 'areaM2');
  const columns = mapping.columns.map((column) =>
    column.field === 'areaPyeong' && !hasM2 && column.unit && areaFactor(column.unit) ? { ...column, field: 'areaM2' as const } : column,
  );
  return { ...mapping, columns };
}

function fingerprintOf(header: readonly string[]): string {
  const own = header.map(foldWord).filter((text) => text !== '' && !text.startsWith(OWN_COLUMN));
  return createHash('sha256').update(JSON.stringify(own)).digest('hex').slice(0, 32);
}
