import type { ViewerView } from '@bridge/common';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import { sessionQuery } from '../../../shared/session/index.js';

/** After a sign-in the router is asked again: it knows where a signed-in reader of this page belongs. */
export function useEntered(): (viewer: ViewerView) => Promise<void> {
  const queryClient = useQueryClient();
  const router = useRouter();
  return useCallback(
    async (viewer) => {
      queryClient.setQueryData(sessionQuery.queryKey, { viewer });
      await router.invalidate();
    },
    [queryClient, router],
  );
}
