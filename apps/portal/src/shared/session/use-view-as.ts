import { beginViewAs, endViewAs } from '@bridge/common';
import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import { type ApiError, call } from '../api/index.js';
import { languageOf, useLocale } from '../i18n/index.js';
import { inLanguage, paths } from '../navigation/index.js';

type Leave = (url: string) => void;
const loadAnew: Leave = (url) => window.location.assign(url);

/** Begins to look as somebody else. The portal is loaded anew, so that nothing of the one stays in the memory of the other. */
export function useBeginViewAs(leave: Leave = loadAnew): UseMutationResult<unknown, ApiError, { email: string; reason: string }> {
  const language = languageOf(useLocale());
  return useMutation({ mutationFn: (body) => call(beginViewAs, { body }), onSuccess: () => leave(inLanguage(language, paths.home())) });
}

/** Ends it, the same way. */
export function useEndViewAs(leave: Leave = loadAnew): UseMutationResult<unknown, ApiError, void> {
  const language = languageOf(useLocale());
  return useMutation({ mutationFn: () => call(endViewAs, {}), onSuccess: () => leave(inLanguage(language, paths.viewAs())) });
}
