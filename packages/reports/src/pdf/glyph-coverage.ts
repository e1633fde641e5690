import { readFileSync } from 'node:fs';
import { fontFiles } from './fonts.js';

/** Stands in print for a character that no embedded font can draw; its code point follows it. */
const SUBSTITUTE = '〓';

interface Segment {
  start: number;
  end: number;
}

/** The sequential groups of a `cmap` subtable of format 12 (OpenType, "Segmented coverage"). */
function segmentsOf12(view: DataView, offset: number): Segment[] {
  const count = view.getUint32(offset + 12);
  return Array.from({ length: count }, (_, index) => {
    const at = offset + 16 + index * 12;
    return { start: view.getUint32(at), end: view.getUint32(at + 4) };
  });
}

function unicodeSegments(file: string): Segment[] {
  const bytes = readFileSync(file);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + index * 16);
  const record = tables.find((at) => bytes.toString('latin1', at, at + 4) === 'cmap');
  if (record === undefined) throw new Error(`${file} has no cmap table`);
  const cmap = view.getUint32(record + 8);
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const subtable = cmap + view.getUint32(cmap + 8 + index * 8);
    if (view.getUint16(subtable) === 12) return segmentsOf12(view, subtable);
  }
  throw new Error(`${file} has no full Unicode cmap`);
}

let covered: Uint8Array | undefined;

/** One byte per code point of Unicode's first three planes, 1 where an embedded font has a glyph. */
function coverage(): Uint8Array {
  if (covered) return covered;
  const map = new Uint8Array(0x30000);
  const regular = fontFiles().filter((file) => file.includes('Regular'));
  for (const { start, end } of regular.flatMap(unicodeSegments)) map.fill(1, start, Math.min(end + 1, map.length));
  covered = map;
  return map;
}

/**
 * The text with every character that could not be drawn replaced by `〓U+20BB7`: an accessible PDF must not hold text
 * without glyphs, and one rare character in a company's name must not stop a report. Control and bidirectional marks are dropped.
 */
export function drawable(text: string): string {
  const map = coverage();
  return Array.from(text.replace(/\p{Cc}|\p{Cf}|\p{Cs}/gu, (mark) => (mark === '\n' || mark === '\t' ? ' ' : '')))
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      return map[code] === 1 ? character : `${SUBSTITUTE}U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    })
    .join('');
}

/** The same for every text inside plain data. */
export function drawableDeep<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? drawable(part) : part))) as T;
}
