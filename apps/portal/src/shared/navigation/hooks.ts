import { useLocation, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { languageOf, useLocale } from '../i18n/index.js';
import { inLanguage } from './language-path.js';
import { type AppPath, insidePortal } from './paths.js';

export interface GoOptions {
  search?: Readonly<Record<string, unknown>>;
  replace?: boolean;
}

/** Moves to another page in the reader's language, after a save for example. */
export function useGo(): (to: AppPath, options?: GoOptions) => Promise<void> {
  const navigate = useNavigate();
  const language = languageOf(useLocale());
  return useCallback(
    (to, { search = {}, replace = false } = {}) => navigate({ to: inLanguage(language, to), search, replace }),
    [navigate, language],
  );
}

/** A part of the address, `$id` of the route. A page that asks for one its route does not have is a mistake of the program. */
export function usePathParam(name: string): string {
  const value = (useParams({ strict: false }) as Record<string, string | undefined>)[name];
  if (value === undefined) throw new Error(`the address of this page has no ${name}`);
  return value;
}

/** The secret of a mail's link; it stands behind the `#`, where no server sees it. Empty where the link is not complete. */
export function useLinkToken(): string {
  return new URLSearchParams(useLocation().hash).get('token') ?? '';
}

/** The page that the reader wanted before something came first, without language; the start page where there was none. */
export function useReturnPath(): string {
  const { return: wanted } = useSearch({ strict: false }) as { return?: unknown };
  return insidePortal(typeof wanted === 'string' ? wanted : undefined);
}
