/** A form as it is kept until it is sent: texts as typed, to be read again when it comes back. */
export type KeptValues = Record<string, unknown>;

/**
 * What is being typed, on this device alone and for as long as the tab lives: it bridges a reload, a change of language and a server that
 * cannot be reached. The key names the user, so that nobody who signs in after them reads it.
 */
export interface LocalCopy {
  read(): KeptValues | null;
  write(values: KeptValues): void;
  /** Drops the copy where it holds nothing newer than `saved`; without it in any case. */
  clear(saved?: KeptValues): void;
}

export function localCopy(userId: string, form: string): LocalCopy {
  const key = `bridge.form.${userId}.${form}`;
  return {
    read: () => attempt(() => parsed(sessionStorage.getItem(key))) ?? null,
    write: (values) => void attempt(() => sessionStorage.setItem(key, JSON.stringify(values))),
    clear: (saved) =>
      void attempt(() => {
        if (saved === undefined || sessionStorage.getItem(key) === JSON.stringify(saved)) sessionStorage.removeItem(key);
      }),
  };
}

/** Drops everything that was being typed in this tab, whoever typed it. */
export const dropLocalCopies = (): void => void attempt(() => sessionStorage.clear());

// Browsers that block storage throw on access; the form then has what the server keeps, or nothing.
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

function parsed(text: string | null): KeptValues | null {
  const value: unknown = text === null ? null : JSON.parse(text);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as KeptValues) : null;
}
