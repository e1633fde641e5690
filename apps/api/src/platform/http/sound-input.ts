/** Text that PostgreSQL cannot store, and no person writes: a NUL character, or half of a character. */
const UNSTORABLE = /\0|\p{Surrogate}/u;
/** No form nests this deep; a body that does is made to exhaust a stack. */
const DEEPEST = 64;

/** The dotted path of the first thing in `input` that no field may hold, whatever its schema says; null where all is sound. */
export function unsoundPart(input: unknown): string | null {
  const waiting: { value: unknown; path: readonly string[] }[] = [{ value: input, path: [] }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path } = next;
    if (typeof value === 'string' && UNSTORABLE.test(value)) return path.join('.');
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= DEEPEST) return path.slice(0, 3).join('.');
    for (const [name, inner] of Object.entries(value)) {
      if (UNSTORABLE.test(name)) return path.join('.');
      waiting.push({ value: inner, path: [...path, name] });
    }
  }
  return null;
}
