import { LIMITS } from './limits.js';
import { SpreadsheetError } from './spreadsheet-error.js';
import { refuseBombs, unpack, type ZipEntry, zipEntries } from './zip-directory.js';

const PROGRAMS = /vbaProject|activeX|oleObject|embeddings\/|macrosheets|dialogsheets|\.(exe|dll|js|vbs|bat)$/i;
const PRINTER_SETTINGS = /printerSettings\d*\.bin$/i;
const XML = /\.(xml|rels|vml)$/i;
const SHEET = /worksheets\/[^/]+\.xml$/i;
/** Cells past column CV (100) or row 20,001. Rows and sizes alone say nothing: Excel declares both for mere formatting. */
const FAR_CELL =
  /<(?:\w+:)?c r="(?:([A-Z]{3,}|[D-Z][A-Z]|C[W-Z])\d|[A-Z]{1,2}(?:\d{6,}|[3-9]\d{4}|2[1-9]\d{3}|20[1-9]\d\d|200[1-9]\d|2000[2-9])")/;

/** The parts of a workbook that passed the guard. */
export interface GuardedWorkbook {
  has(name: string): boolean;
  /** A part as it was unpacked; null where the workbook has none of this name. */
  part(name: string): Buffer | null;
}

function refuseByName(entries: readonly ZipEntry[]): void {
  const names = entries.map((entry) => entry.name);
  const has = (prefix: string): boolean => names.some((name) => name.startsWith(prefix));
  if (has('xl/workbook.bin')) throw new SpreadsheetError('file-xlsb');
  if (!has('[Content_Types].xml') || !has('xl/')) {
    const kindText = has('word/') ? 'DOCX' : has('ppt/') ? 'PPTX' : has('content.xml') ? 'ODS' : 'ZIP';
    throw new SpreadsheetError('file-type', { kindText });
  }
  for (const name of names) {
    if (PROGRAMS.test(name) || (/\.bin$/i.test(name) && !PRINTER_SETTINGS.test(name))) throw new SpreadsheetError('macros');
    if (/externalLinks?\//i.test(name)) throw new SpreadsheetError('external-links');
  }
}

function refuseByContent(name: string, part: Buffer): void {
  if (part.includes('<!DOCTYPE') || part.includes('<!ENTITY')) throw new SpreadsheetError('xml-doctype');
  if (name === '[Content_Types].xml' && part.includes('macroEnabled')) throw new SpreadsheetError('macros');
  if (!SHEET.test(name)) return;
  const far = FAR_CELL.exec(part.toString('latin1'));
  if (far?.[1] !== undefined) throw new SpreadsheetError('too-many-columns', { limit: LIMITS.columns });
  if (far) throw new SpreadsheetError('too-many-rows', { limit: LIMITS.rows });
}

/**
 * Walks a workbook before any parser sees it and refuses what could harm: bombs, programs, links, entity declarations, far cells.
 * What declares too much is refused unopened; only XML parts are unpacked, each no further than it declared.
 * @throws SpreadsheetError
 */
export function guardWorkbook(file: Buffer): GuardedWorkbook {
  const entries = zipEntries(file);
  refuseByName(entries);
  refuseBombs(entries);
  const parts = new Map<string, Buffer>();
  for (const entry of entries) {
    if (!XML.test(entry.name)) continue;
    const part = unpack(file, entry);
    refuseByContent(entry.name, part);
    if (/workbook\.xml|styles\.xml|worksheets\//.test(entry.name)) parts.set(entry.name, part);
  }
  return { has: (name) => parts.has(name), part: (name) => parts.get(name) ?? null };
}
