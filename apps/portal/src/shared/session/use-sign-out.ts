import { signOut } from '@bridge/common';
import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import { ApiError, call } from '../api/index.js';
import { languageOf, useLocale } from '../i18n/index.js';
import { inLanguage, paths } from '../navigation/index.js';

/**
 * Ends the session and loads the sign-in page anew: on a shared computer nothing of the former reader stays in memory.
 * @param leave how the browser leaves the page; tests give their own
 */
export function useSignOut(leave: (url: string) => void = (url) => window.location.assign(url)): UseMutationResult<void, ApiError, void> {
  const language = languageOf(useLocale());
  return useMutation<void, ApiError, void>({
    mutationFn: () =>
      call(signOut, {}).catch((error: unknown) => {
        // A session that has already ended is what was wanted.
        if (!(error instanceof ApiError && error.code === 'session.required')) throw error;
      }),
    onSuccess: () => leave(inLanguage(language, paths.signIn())),
  });
}
