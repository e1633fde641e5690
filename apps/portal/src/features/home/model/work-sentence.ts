import { type Locale, textFor, type WorkItem } from '@bridge/common';
import type { MessageParams, Translator } from '@bridge/i18n';

const text = (value: string | number | undefined): string | null => (value === undefined || value === '' ? null : String(value));

/** Joins the three texts of a parameter that people write per language into the one for this reader. */
function inLanguage(params: WorkItem['params'], locale: Locale): Record<string, string | number> {
  const names = Object.keys(params).flatMap((key) => /^(\w+)En$/.exec(key)?.[1] ?? []);
  const written = names.map((name) => {
    const localised = { ko: text(params[`${name}Ko`]), zh: text(params[`${name}Zh`]), en: text(params[`${name}En`]) };
    return [name, textFor(localised, locale)];
  });
  return { ...params, ...Object.fromEntries(written) };
}

/** What is to be done, in the reader's language. */
export function workSentence({ t, term, locale }: Translator, { kind, params }: WorkItem): string {
  const given = inLanguage(params, locale);
  const named: MessageParams = 'milestone' in given ? { ...given, milestone: term('milestone', String(given.milestone)) } : given;
  return t(`home.work.${kind}`, named);
}
