import { LIMITS } from './limits.js';
import { SpreadsheetError } from './spreadsheet-error.js';

const startsWith = (file: Buffer, ...bytes: number[]): boolean => bytes.every((byte, index) => file[index] === byte);

const FOREIGN: readonly (readonly [string, (file: Buffer) => boolean])[] = [
  ['PDF', (file) => file.subarray(0, 1024).includes('%PDF-')],
  ['PNG', (file) => startsWith(file, 0x89, 0x50, 0x4e, 0x47)],
  ['JPEG', (file) => startsWith(file, 0xff, 0xd8, 0xff)],
  ['GIF', (file) => startsWith(file, 0x47, 0x49, 0x46, 0x38)],
  ['RTF', (file) => file.subarray(0, 5).toString('latin1') === '{\\rtf'],
  ['RAR', (file) => startsWith(file, 0x52, 0x61, 0x72, 0x21)],
  ['7z', (file) => startsWith(file, 0x37, 0x7a, 0xbc, 0xaf)],
  ['GZIP', (file) => startsWith(file, 0x1f, 0x8b)],
  ['HTML', (file) => /^\s*(<!doctype html|<html|<head|<table|<meta)/i.test(file.subarray(0, 512).toString('latin1').replace(/^ï»¿/, ''))],
  ['XML', (file) => /^\s*<\?xml/i.test(file.subarray(0, 512).toString('latin1').replace(/^ï»¿/, ''))],
  ['EXE', (file) => startsWith(file, 0x4d, 0x5a, 0x90)],
];

const isUtf16 = (file: Buffer): boolean => startsWith(file, 0xff, 0xfe) || startsWith(file, 0xfe, 0xff);

/**
 * What a file is by its bytes, whatever its name says: a workbook, or text that may be CSV.
 * @throws SpreadsheetError for anything else, with the kind it was recognised as
 */
export function fileKind(file: Buffer): 'xlsx' | 'csv' {
  if (file.length === 0) throw new SpreadsheetError('file-empty');
  if (file.length > LIMITS.fileBytes) throw new SpreadsheetError('file-too-large', { limitMb: LIMITS.fileBytes / 1024 / 1024 });
  if (startsWith(file, 0x50, 0x4b)) return 'xlsx';
  if (startsWith(file, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw new SpreadsheetError(file.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'file-encrypted' : 'file-legacy-xls');
  }
  const foreign = FOREIGN.find(([, is]) => is(file))?.[0];
  if (foreign !== undefined) throw new SpreadsheetError('file-type', { kindText: foreign });
  if (!isUtf16(file) && file.subarray(0, 65_536).includes(0)) throw new SpreadsheetError('file-type', { kindText: 'BIN' });
  return 'csv';
}
