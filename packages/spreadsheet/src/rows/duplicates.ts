import { type ProjectFields, usccState } from '@bridge/common';
import { companyKey } from '../values/index.js';

const isValid = (uscc: string): boolean => usccState(uscc) === 'valid';

function differences(a: string, b: string): number {
  if (a.length !== b.length) return Number.POSITIVE_INFINITY;
  let count = 0;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) count++;
  return count;
}

const LANGUAGES = ['zh', 'en', 'ko'] as const;
type Keys = Readonly<Record<(typeof LANGUAGES)[number], string>>;
interface Seen {
  row: number;
  uscc: string | null;
  keys: Keys;
}

/**
 * Finds rows about the same company: the same code, however the name is spelt; or the same name where a code is missing or mistyped.
 * Two different valid codes are two companies, even if their names agree: sister firms are often named alike.
 */
export class DuplicateFinder {
  readonly #byCode = new Map<string, number>();
  readonly #byName = new Map<string, Seen[]>();

  /** The first earlier row of the same company, or null; remembers this one. */
  see(row: number, { uscc, companyName }: Pick<ProjectFields, 'uscc' | 'companyName'>): number | null {
    const keys: Keys = { zh: companyKey(companyName.zh ?? ''), en: companyKey(companyName.en ?? ''), ko: companyKey(companyName.ko ?? '') };
    const seen: Seen = { row, uscc, keys };
    const earlier = (uscc === null ? undefined : this.#byCode.get(uscc)) ?? this.#sameName(seen);
    if (earlier !== undefined) return earlier;
    if (uscc !== null) this.#byCode.set(uscc, row);
    for (const language of LANGUAGES) if (keys[language] !== '') this.#remember(`${language}:${keys[language]}`, seen);
    return null;
  }

  #remember(key: string, seen: Seen): void {
    const rows = this.#byName.get(key);
    if (rows) rows.push(seen);
    else this.#byName.set(key, [seen]);
  }

  #sameName(seen: Seen): number | undefined {
    for (const language of LANGUAGES) {
      const found =
        seen.keys[language] === ''
          ? undefined
          : this.#byName.get(`${language}:${seen.keys[language]}`)?.find((other) => mayBeOne(seen, other));
      if (found) return found.row;
    }
    return undefined;
  }
}

/** The names agree in every language that both rows have, and the codes do not say otherwise. */
function mayBeOne(a: Seen, b: Seen): boolean {
  if (LANGUAGES.some((language) => a.keys[language] !== '' && b.keys[language] !== '' && a.keys[language] !== b.keys[language]))
    return false;
  if (a.uscc === null || b.uscc === null) return true;
  return (!isValid(a.uscc) || !isValid(b.uscc)) && differences(a.uscc, b.uscc) <= 2;
}
