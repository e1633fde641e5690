import { isLanguage, type Language } from '../i18n/index.js';

/** `/projects` in Chinese is `/zh/projects`; the start page is `/zh`. */
export function inLanguage(language: Language, path: string): string {
  return path === '/' ? `/${language}` : `/${language}${path}`;
}

/** The same path without its language: `/zh/projects` → `/projects`. A path without language stays as it is. */
export function withoutLanguage(pathname: string): string {
  const [, first = '', ...rest] = pathname.split('/');
  return isLanguage(first) ? `/${rest.join('/')}` : pathname;
}
