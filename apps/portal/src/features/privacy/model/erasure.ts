import { type ErasureReceipt, eraseOwnAccount, type Proof } from '@bridge/common';
import { type QueryClient, type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type ApiError, call } from '../../../shared/api/index.js';
import { dropLocalCopies } from '../../../shared/forms/index.js';
import { paths, useGo } from '../../../shared/navigation/index.js';
import { sessionQuery } from '../../../shared/session/index.js';

const RECEIPT = ['erasure-receipt'];

/** Nothing that was read for somebody stays in the memory of the tab after their account is gone; the receipt does, until it is left. */
function forgetReader(queryClient: QueryClient): void {
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== RECEIPT[0] });
  queryClient.setQueryData(sessionQuery.queryKey, { viewer: null });
  queryClient.getMutationCache().clear();
  dropLocalCopies();
}

/** Ends the own account. The server has ended the session with it, so the page behind sign-in is left before anything is asked again. */
export function useEraseOwnAccount(): UseMutationResult<ErasureReceipt, ApiError, Proof> {
  const queryClient = useQueryClient();
  const go = useGo();
  return useMutation<ErasureReceipt, ApiError, Proof>({
    mutationFn: (body) => call(eraseOwnAccount, { body }),
    onSuccess: async (receipt) => {
      queryClient.setQueryData(RECEIPT, receipt);
      await go(paths.accountErased(), { replace: true });
      forgetReader(queryClient);
    },
  });
}

/** What the erasure has done that led to this page; undefined where the page was opened by its address. */
export function useReceipt(): ErasureReceipt | undefined {
  const queryClient = useQueryClient();
  const [receipt] = useState(() => queryClient.getQueryData<ErasureReceipt>(RECEIPT));
  return receipt;
}
