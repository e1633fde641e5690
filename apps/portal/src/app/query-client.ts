import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from '../shared/api/index.js';
import { sessionQuery } from '../shared/session/index.js';

const TRIES = 3;

/** A read is tried again only where a second try can help; a write never by itself, as nobody knows how far the first one came. */
function mayTryAgain(failures: number, error: unknown): boolean {
  return failures < TRIES - 1 && error instanceof ApiError && (error.code === 'network' || error.code === 'unavailable');
}

/** The portal's cache. When any call learns that the session has ended, the portal knows that nobody is signed in. */
export function makeQueryClient(): QueryClient {
  const noticeLostSession = (error: unknown): void => {
    if (error instanceof ApiError && error.code === 'session.required') queryClient.setQueryData(sessionQuery.queryKey, { viewer: null });
  };
  const queryClient: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: noticeLostSession }),
    mutationCache: new MutationCache({ onError: noticeLostSession }),
    defaultOptions: {
      queries: { staleTime: 10_000, retry: mayTryAgain, retryDelay: (failures) => 250 * 2 ** failures },
      mutations: { retry: false },
    },
  });
  return queryClient;
}
