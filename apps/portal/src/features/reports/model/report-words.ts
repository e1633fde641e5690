import { type MatchRunView, type ReportState, textFor } from '@bridge/common';
import { formatInstant, type Translator } from '@bridge/i18n';

/** Whose projects the report is about. */
export function reportScope({ t, locale }: Translator, { delegation }: Pick<MatchRunView, 'delegation'>): string {
  return delegation === null ? t('review.all') : textFor(delegation.name, locale);
}

/** When something was done, and by whom where that is known. */
export function doneText({ t, locale }: Translator, at: string | null, by: string | null): string {
  if (at === null) return '–';
  const instant = formatInstant(locale, at);
  return by === null ? instant : t('review.by', { instant, name: by });
}

/** Colours of the states; the word stands beside them always. */
export const STATE_COLOURS: Record<ReportState, string> = {
  draft: 'gray.7',
  submitted: 'blue.8',
  returned: '#a14300',
  signed: 'cyan.9',
  approved: '#1b6b35',
};
