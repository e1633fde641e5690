import type { Endpoint, ResponseOf } from '@bridge/common';
import {
  keepPreviousData,
  type QueryKey,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { ApiError } from './api-error.js';
import type { AnyArgs, CallArgs, ReadArgs } from './call-args.js';
import { callFile, type ReceivedFile, saveFile } from './files.js';
import { call } from './http.js';

export interface ReadOptions<E extends Endpoint> {
  enabled?: boolean;
  /** Shows the former answer while the next one loads: for lists whose filter or page changes. */
  keepPrevious?: boolean;
  /** Asks again after so many milliseconds, `false` to stop: for what is running on the server. */
  pollMs?: (answer: ResponseOf<E> | undefined) => number | false;
}

type Rest<E extends Endpoint> =
  Record<never, never> extends ReadArgs<E> ? [args?: ReadArgs<E>, options?: ReadOptions<E>] : [args: ReadArgs<E>, options?: ReadOptions<E>];

/** Key of a read in the cache: path first, so that all reads of one endpoint can be refreshed together. */
export function endpointKey(endpoint: Endpoint, { params, query }: AnyArgs = {}): QueryKey {
  return params === undefined && query === undefined ? [endpoint.path] : [endpoint.path, { params, query }];
}

/** Options of a read for loaders and hooks alike. */
export function endpointQuery<E extends Endpoint>(endpoint: E, args: ReadArgs<E>) {
  return {
    queryKey: endpointKey(endpoint, args),
    queryFn: ({ signal }: { signal: AbortSignal }): Promise<ResponseOf<E>> => call(endpoint, args as CallArgs<E>, signal),
  };
}

/** Reads an endpoint; the answer is typed and checked by its contract. */
export function useEndpoint<E extends Endpoint>(endpoint: E, ...[args, options = {}]: Rest<E>): UseQueryResult<ResponseOf<E>, ApiError> {
  const { pollMs } = options;
  return useQuery<ResponseOf<E>, ApiError>({
    ...endpointQuery(endpoint, (args ?? {}) as ReadArgs<E>),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious && { placeholderData: keepPreviousData }),
    ...(pollMs && { refetchInterval: (query) => pollMs(query.state.data) }),
  });
}

export interface CallOptions {
  /** Reads to refresh after success. Without it all that is on the screen: one use case often changes several lists. */
  refreshes?: readonly Endpoint[];
  /**
   * The page is left after success, so the refresh is not waited for. Who waits may never go: the record as it is read again can take
   * the asking component off the page, and `mutate(…, { onSuccess })` is not called for what is gone.
   */
  leaves?: boolean;
}

/** Writes through an endpoint: `const save = useCall(editProject); save.mutate({ params, body })`. */
export function useCall<E extends Endpoint>(
  endpoint: E,
  options: CallOptions = {},
): UseMutationResult<ResponseOf<E>, ApiError, CallArgs<E>> {
  const queryClient = useQueryClient();
  return useMutation<ResponseOf<E>, ApiError, CallArgs<E>>({
    mutationFn: (args) => call(endpoint, args),
    onSuccess: async () => {
      const refreshed = options.refreshes
        ? Promise.all(options.refreshes.map((read) => queryClient.invalidateQueries({ queryKey: endpointKey(read) })))
        : queryClient.invalidateQueries();
      if (!options.leaves) await refreshed;
    },
  });
}

/** Fetches a file and hands it to the browser's downloads. */
export function useDownload<E extends Endpoint>(endpoint: E, fallbackName: string): UseMutationResult<ReceivedFile, ApiError, CallArgs<E>> {
  return useMutation<ReceivedFile, ApiError, CallArgs<E>>({
    mutationFn: (args) => callFile(endpoint, args, fallbackName),
    onSuccess: saveFile,
  });
}
