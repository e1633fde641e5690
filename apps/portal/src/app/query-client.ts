import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from '../shared/api/index.js';
import { sessionQuery } from '../shared/session/index.js';

const TRIES = 3;

/** A read is tried again only where a second try can help; a write never by itself, as nobody knows how far the first one came. */
function mayTryAgain(failures: number, error: unknown): boolean {
  return failures < TRIES - 1 && error instanceof ApiError && (error.code === 'network' || error.code === 'unavailable');
}

/** What a call learns where the session came to owe something since it was asked for: a new notice, or a new role. */
const OWED: readonly string[] = ['session.second-factor-required', 'session.notice-required'];

/** The portal's cache. When any call learns that the session has ended or owes something, the portal knows it. */
export function makeQueryClient(): QueryClient {
  const noticeSession = (error: unknown): void => {
    if (!(error instanceof ApiError)) return;
    if (error.code === 'session.required') queryClient.setQueryData(sessionQuery.queryKey, { viewer: null });
    if (OWED.includes(error.code)) void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
  };
  const queryClient: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: noticeSession }),
    mutationCache: new MutationCache({ onError: noticeSession }),
    defaultOptions: {
      queries: { staleTime: 10_000, retry: mayTryAgain, retryDelay: (failures) => 250 * 2 ** failures },
      mutations: { retry: false },
    },
  });
  return queryClient;
}
