import { inflateRawSync } from 'node:zlib';
import { LIMITS } from './limits.js';
import { SpreadsheetError } from './spreadsheet-error.js';

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly localOffset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const IN_ZIP64 = 0xffffffff;

function endOfDirectory(file: Buffer): number {
  const lowest = Math.max(0, file.length - 22 - 0xffff);
  for (let at = file.length - 22; at >= lowest; at--) if (file.readUInt32LE(at) === END) return at;
  throw new SpreadsheetError('file-damaged');
}

/** The entries of a ZIP as its central directory declares them; nothing is unpacked. Refuses what no spreadsheet program writes. */
export function zipEntries(file: Buffer): ZipEntry[] {
  const end = endOfDirectory(file);
  const count = file.readUInt16LE(end + 10);
  const start = file.readUInt32LE(end + 16);
  if (count === 0xffff || start === IN_ZIP64) throw new SpreadsheetError('zip64');
  if (count > LIMITS.zipEntries) throw new SpreadsheetError('zip-entries', { limit: LIMITS.zipEntries });
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || file.readUInt32LE(at) !== ENTRY) throw new SpreadsheetError('file-damaged');
    entries.push(entryAt(file, at));
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  // A second entry of the same name could show the checks another part than the reader.
  if (new Set(entries.map((entry) => entry.name.toLowerCase())).size !== entries.length) throw new SpreadsheetError('file-damaged');
  return entries;
}

function entryAt(file: Buffer, at: number): ZipEntry {
  const entry = {
    name: file.toString('utf8', at + 46, at + 46 + file.readUInt16LE(at + 28)),
    method: file.readUInt16LE(at + 10),
    packedBytes: file.readUInt32LE(at + 20),
    bytes: file.readUInt32LE(at + 24),
    localOffset: file.readUInt32LE(at + 42),
  };
  if ((file.readUInt16LE(at + 8) & 1) !== 0) throw new SpreadsheetError('file-encrypted');
  if (entry.packedBytes === IN_ZIP64 || entry.bytes === IN_ZIP64 || entry.localOffset === IN_ZIP64) throw new SpreadsheetError('zip64');
  if (entry.method !== 0 && entry.method !== 8) throw new SpreadsheetError('zip-method');
  return entry;
}

/** Refuses by declared sizes alone, before a single byte is unpacked. */
export function refuseBombs(entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  if (total > LIMITS.unpackedBytes) throw new SpreadsheetError('zip-bomb');
  for (const { name, bytes, packedBytes } of entries) {
    if (/sharedStrings\.xml$/i.test(name) && bytes > LIMITS.sharedTextBytes) throw new SpreadsheetError('zip-bomb');
    if (/(workbook|styles|\[Content_Types\])\.xml$|\.rels$/i.test(name) && bytes > LIMITS.partBytes) throw new SpreadsheetError('zip-bomb');
    if (bytes > LIMITS.ratioFromBytes && bytes > packedBytes * LIMITS.packRatio) throw new SpreadsheetError('zip-bomb');
  }
}

/** Unpacks one entry; one that is larger than it declared is refused as soon as it passes its declared size. */
export function unpack(file: Buffer, entry: ZipEntry): Buffer {
  const at = entry.localOffset;
  if (at + 30 > file.length || file.readUInt32LE(at) !== LOCAL) throw new SpreadsheetError('file-damaged');
  const from = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  const packed = file.subarray(from, from + entry.packedBytes);
  if (packed.length !== entry.packedBytes) throw new SpreadsheetError('file-damaged');
  if (entry.method === 0) return packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(entry.bytes, 1) });
  } catch (error) {
    const tooLarge = typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new SpreadsheetError(tooLarge ? 'zip-bomb' : 'file-damaged', {}, error);
  }
}
