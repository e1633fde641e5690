import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type * as z from 'zod/mini';
import type { RawSearch } from './search-codec.js';

type Schema = z.ZodMiniType<Record<string, unknown>>;

/** Reads what the schema can read; a field that someone typed wrongly in the address counts as absent, not as an error. */
export function readSearch<S extends Schema>(schema: S, raw: RawSearch): z.output<S> {
  const rest: Record<string, unknown> = { ...raw };
  for (;;) {
    const result = schema.safeParse(rest);
    if (result.success) return result.data;
    const wrong = result.error.issues.map((issue) => String(issue.path[0])).filter((name) => name in rest);
    if (wrong.length === 0) throw new Error('every field of a search schema must be optional or have a default');
    for (const name of wrong) delete rest[name];
  }
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The next query: what changed is put in, what equals the default is left out, and a changed filter starts again at page 1. */
export function changeSearch<S extends Schema>(schema: S, raw: RawSearch, patch: Partial<z.output<S>>): Record<string, unknown> {
  const defaults: Record<string, unknown> = readSearch(schema, {});
  const next: Record<string, unknown> = { ...raw, ...('page' in patch ? {} : { page: undefined }), ...patch };
  return Object.fromEntries(Object.entries(next).filter(([name, value]) => value !== undefined && !same(value, defaults[name])));
}

/**
 * Filter, order and page of a list, kept in the address so that it can be sent to a colleague and the back button works.
 * The endpoint's own query schema can be used: `const [query, change] = useSearchQuery(listProjects.query)`.
 */
export function useSearchQuery<S extends Schema>(
  schema: S,
): [query: z.output<S>, change: (patch: Partial<z.output<S>>, options?: { replace?: boolean }) => void] {
  const raw = useSearch({ strict: false }) as RawSearch;
  const navigate = useNavigate();
  const query = useMemo(() => readSearch(schema, raw), [schema, raw]);
  const change = useCallback(
    (patch: Partial<z.output<S>>, { replace = false }: { replace?: boolean } = {}) => {
      const search = (current: Record<string, unknown>) => changeSearch(schema, current as RawSearch, patch);
      void navigate({ to: '.', search, replace, resetScroll: false });
    },
    [navigate, schema],
  );
  return [query, change];
}
