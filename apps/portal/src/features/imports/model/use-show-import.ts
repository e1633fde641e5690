import { type ImportView, readImport } from '@bridge/common';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { endpointKey } from '../../../shared/api/index.js';
import { isUnderWay } from './import-words.js';

/**
 * Shows what the server answered to an order (read again, save) as the state of the import. The page then asks until the work is done,
 * instead of taking rows for new that were read before it began.
 */
export function useShowImport(): (view: ImportView) => void {
  const queryClient = useQueryClient();
  return useCallback(
    (view) => {
      queryClient.setQueryData(endpointKey(readImport, { params: { id: view.id } }), view);
    },
    [queryClient],
  );
}

/** When the server has done its work, nothing that was fetched before counts any more: rows, delegations, projects. */
export function useRefreshWhenDone(state: ImportView['state']): void {
  const queryClient = useQueryClient();
  const wasUnderWay = useRef(isUnderWay(state));
  useEffect(() => {
    if (wasUnderWay.current && !isUnderWay(state)) void queryClient.invalidateQueries();
    wasUnderWay.current = isUnderWay(state);
  }, [queryClient, state]);
}
