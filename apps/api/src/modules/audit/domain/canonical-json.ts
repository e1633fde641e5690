const byCodeUnit = ([left]: [string, unknown], [right]: [string, unknown]): number => (left < right ? -1 : left > right ? 1 : 0);

/**
 * JSON as RFC 8785 (JCS) writes it: keys sorted by UTF-16 code unit, shortest numbers, no blanks. Texts stay as they came (the engine's
 * own form folds them to NFC): here two texts that look alike and differ must not have the same hash.
 * @throws on what JSON cannot say, because a hash of it would lie
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return `{${entries
      .sort(byCodeUnit)
      .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`)
      .join(',')}}`;
  }
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  throw new TypeError(`canonical JSON has no ${String(value)}`);
}
