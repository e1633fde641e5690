import { cellAddress } from './raw-sheet.js';

/** What a sheet says about its cells besides their values. */
export interface SheetMarks {
  /** Formula of a cell, by `row:column`. Its stored result is nobody's word and is not read. */
  formulas: ReadonlyMap<string, string>;
  merges: readonly { top: number; bottom: number; left: number; right: number }[];
  /** Cells that hold a day but show only its month: somebody wrote `2027年6月` and the program made 1 June of it. */
  months: ReadonlySet<string>;
}

export const markKey = (sheetRow: number, column: number): string => `${sheetRow}:${column}`;

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&apos;': "'" };
const MERGE = /<(?:\w+:)?mergeCell ref="([A-Z]+\d+):([A-Z]+\d+)"/g;
const MAX_MERGES = 5000;
// Formats that are built into Excel for East Asian languages and show year and month, or month and year, only.
const BUILT_IN_MONTHS = new Set([17, 27, 36, 50, 52, 55, 57]);

function formulasOf(xml: string): Map<string, string> {
  const formulas = new Map<string, string>();
  const open = /<(?:\w+:)?f(?=[\s>/])[^>]*>/g;
  for (let found = open.exec(xml); found; found = open.exec(xml)) {
    const cell = xml.slice(Math.max(0, found.index - 400), found.index);
    const address = /<(?:\w+:)?c\s[^>]*?\br="([A-Z]+\d+)"[^>]*>(?:(?!<(?:\w+:)?c[\s>]).)*$/s.exec(cell)?.[1];
    const at = address ? cellAddress(address) : null;
    if (!at) continue;
    const text = found[0].endsWith('/>') ? '' : xml.slice(open.lastIndex, xml.indexOf('<', open.lastIndex)).slice(0, 200);
    formulas.set(markKey(at.sheetRow, at.column), `=${text.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity)}`);
  }
  return formulas;
}

/** Merges from what follows the cells. */
function mergesOf(tail: string): SheetMarks['merges'] {
  const merges: { top: number; bottom: number; left: number; right: number }[] = [];
  for (const [, from = '', to = ''] of tail.matchAll(MERGE)) {
    const start = cellAddress(from);
    const end = cellAddress(to);
    if (start && end && merges.length < MAX_MERGES)
      merges.push({ top: start.sheetRow, bottom: end.sheetRow, left: start.column, right: end.column });
  }
  return merges;
}

/** Styles that show a month but no day, by their place in the list of cell formats. */
function monthStyles(styles: string): Set<number> {
  const custom = new Map<number, string>();
  for (const [, id, code] of styles.matchAll(/<numFmt\s+numFmtId="(\d+)"\s+formatCode="([^"]*)"/g)) custom.set(Number(id), code ?? '');
  const list = /<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/.exec(styles)?.[1] ?? '';
  const found = new Set<number>();
  let place = 0;
  for (const [, id] of list.matchAll(/<xf\s[^>]*?numFmtId="(\d+)"/g)) {
    const code = custom.get(Number(id));
    if (code === undefined ? BUILT_IN_MONTHS.has(Number(id)) : showsMonthOnly(code)) found.add(place);
    place++;
  }
  return found;
}

function showsMonthOnly(code: string): boolean {
  const bare = code.replace(/\[[^\]]*\]|&quot;.*?&quot;|"[^"]*"|\\./g, '').toLowerCase();
  return /y/.test(bare) && /m/.test(bare) && !/[dhs]/.test(bare);
}

function monthsOf(xml: string, wanted: ReadonlySet<number>): Set<string> {
  const months = new Set<string>();
  for (const [, address = '', style] of xml.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"/g)) {
    const at = wanted.has(Number(style)) ? cellAddress(address) : null;
    if (at) months.add(markKey(at.sheetRow, at.column));
  }
  return months;
}

const FORMULA_TAGS = ['<f>', '<f ', '<f/>', ':f>', ':f ', ':f/>'];

/** Reads formulas, merged cells and month formats from the XML of a sheet and of the styles. Most sheets have none of them. */
export function sheetMarks(sheetXml: Buffer, stylesXml: Buffer | null): SheetMarks {
  const months = stylesXml ? monthStyles(stylesXml.toString('utf8')) : new Set<number>();
  const end = Math.max(0, sheetXml.lastIndexOf('sheetData>'));
  return {
    formulas: FORMULA_TAGS.some((tag) => sheetXml.includes(tag)) ? formulasOf(sheetXml.toString('utf8')) : new Map(),
    merges: mergesOf(sheetXml.toString('latin1', end)),
    months: months.size > 0 ? monthsOf(sheetXml.toString('latin1'), months) : new Set(),
  };
}
