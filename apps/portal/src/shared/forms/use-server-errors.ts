import type { FieldIssue } from '@bridge/common';
import { useEffect, useMemo } from 'react';
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { ApiError } from '../api/api-error.js';

/** The form's field that an issue's path lies in: `investment.amount` belongs to `investment`. Null where the form has no such field. */
export function placeOf(path: string, names: readonly string[]): string | null {
  const inside = names.filter((name) => path === name || path.startsWith(`${name}.`));
  return inside.sort((a, b) => b.length - a.length)[0] ?? null;
}

/**
 * Puts the field issues of a refused request at their fields and the focus on the first of them.
 * Gives back the issues that belong to no field of this form, so that the caller can show the error as a whole.
 */
export function useServerErrors<Values extends FieldValues>(
  form: Pick<UseFormReturn<Values>, 'setError'>,
  error: unknown,
  names: readonly FieldPath<Values>[],
): readonly FieldIssue[] {
  const placed = useMemo(
    () => (error instanceof ApiError ? error.fields : []).map((issue) => ({ issue, name: placeOf(issue.path, names) })),
    [error, names],
  );
  const { setError } = form;
  useEffect(() => {
    let first = true;
    for (const { issue, name } of placed) {
      if (name === null) continue;
      setError(name as FieldPath<Values>, { type: 'server', message: issue.code }, { shouldFocus: first });
      first = false;
    }
  }, [placed, setError]);
  return placed.filter(({ name }) => name === null).map(({ issue }) => issue);
}
