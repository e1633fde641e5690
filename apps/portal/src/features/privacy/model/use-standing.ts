import {
  answerNotice,
  type BodyOf,
  giveConsent,
  type NoticeAnswer,
  type PrivacyView,
  readNotice,
  readPrivacy,
  withdrawConsent,
} from '@bridge/common';
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { ApiError, call, endpointKey } from '../../../shared/api/index.js';
import { linkTo, useGo, useReturnPath } from '../../../shared/navigation/index.js';
import { sessionQuery, useViewer } from '../../../shared/session/index.js';

/** Asks the session again, which may owe nothing any more, and leads on to where the reader wanted to go. */
export function useGoOn(): () => Promise<void> {
  const queryClient = useQueryClient();
  const go = useGo();
  const wanted = useReturnPath();
  return useCallback(async () => {
    await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
    const { to, search } = linkTo(wanted);
    await go(to, { search, replace: true });
  }, [queryClient, go, wanted]);
}

/**
 * Says what the reader says to the notice. Whose session owed the answer is led on once nothing is owed any more; a notice that was
 * replaced in the meantime is read again.
 */
export function useAnswerNotice(): UseMutationResult<PrivacyView, ApiError, NoticeAnswer> {
  const queryClient = useQueryClient();
  const goOn = useGoOn();
  const { duty } = useViewer();
  return useMutation<PrivacyView, ApiError, NoticeAnswer>({
    mutationFn: (body) => call(answerNotice, { body }),
    onSuccess: async (view) => {
      if (duty !== null && view.settled) await goOn();
      queryClient.setQueryData(endpointKey(readPrivacy), view);
    },
    onError: async ({ code }) => {
      if (code !== 'notice.superseded') return;
      await Promise.all([readNotice, readPrivacy].map((read) => queryClient.invalidateQueries({ queryKey: endpointKey(read) })));
    },
  });
}

/** Gives one consent to the version that was seen. Whose session owed it is led on once nothing is owed any more. */
export function useGiveConsent(): UseMutationResult<PrivacyView, ApiError, BodyOf<typeof giveConsent>> {
  const queryClient = useQueryClient();
  const goOn = useGoOn();
  const { duty } = useViewer();
  return useMutation<PrivacyView, ApiError, BodyOf<typeof giveConsent>>({
    mutationFn: (body) => call(giveConsent, { body }),
    onSuccess: async (view) => {
      if (duty !== null && view.settled) await goOn();
      queryClient.setQueryData(endpointKey(readPrivacy), view);
    },
  });
}

/** Takes a consent back; the session then owes it. */
export function useWithdrawConsent(): UseMutationResult<PrivacyView, ApiError, BodyOf<typeof withdrawConsent>> {
  const queryClient = useQueryClient();
  return useMutation<PrivacyView, ApiError, BodyOf<typeof withdrawConsent>>({
    mutationFn: (body) => call(withdrawConsent, { body }),
    onSuccess: async (view) => {
      queryClient.setQueryData(endpointKey(readPrivacy), view);
      await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
    },
  });
}
