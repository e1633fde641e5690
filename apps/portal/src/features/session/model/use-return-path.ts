import { useSearch } from '@tanstack/react-router';
import { insidePortal } from '../../../shared/navigation/index.js';

/** The page that the reader wanted before sign-in, without language; the start page where there was none. */
export function useReturnPath(): string {
  const { return: wanted } = useSearch({ strict: false }) as { return?: unknown };
  return insidePortal(typeof wanted === 'string' ? wanted : undefined);
}
