import { createHash } from 'node:crypto';

const byCodeUnit = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** A text is written in Unicode form NFC, so that the same name typed on two keyboards gives the same bytes. */
const textOf = (text: string): string => JSON.stringify(text.normalize('NFC'));

/**
 * JSON as RFC 8785 (JCS) writes it: keys sorted by UTF-16 code unit, shortest numbers, no blanks; texts and keys in NFC.
 * A key whose value is `undefined` is left out. Throws on what JSON cannot say (NaN, Infinity, functions), because a hash of it would lie.
 */
export function canonicalJson(value: unknown): string {
  if (value === null) return 'null';
  switch (typeof value) {
    case 'string':
      return textOf(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      if (!Number.isFinite(value)) throw new RangeError(`canonical JSON has no ${value}`);
      return JSON.stringify(value);
    case 'object':
      return Array.isArray(value) ? `[${value.map((item) => canonicalJson(item)).join(',')}]` : objectOf(value as Record<string, unknown>);
    default:
      throw new TypeError(`canonical JSON has no ${typeof value}`);
  }
}

function objectOf(record: Record<string, unknown>): string {
  const entries = Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => [key.normalize('NFC'), value] as const)
    .sort(([left], [right]) => byCodeUnit(left, right));
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${canonicalJson(value)}`).join(',')}}`;
}

/** SHA-256 of the UTF-8 bytes of `text`, in lower-case hex. */
export function sha256Hex(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Compares by UTF-16 code unit: the one order that no language setting changes. */
export const compareText = byCodeUnit;
