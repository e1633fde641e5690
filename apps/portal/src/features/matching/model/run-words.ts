import type { MatchRunView, RunCounts } from '@bridge/common';
import { textFor } from '@bridge/common';
import { formatNumber, type Translator } from '@bridge/i18n';

/** Whose projects a run places. */
export function runScope({ t, locale }: Translator, { delegation }: Pick<MatchRunView, 'delegation'>): string {
  return delegation === null ? t('matching.run.all') : textFor(delegation.name, locale);
}

export function countsText({ t }: Translator, { yes, unknown, no }: RunCounts): string {
  return t('matching.run.counts', { yes: formatNumber(yes), unknown: formatNumber(unknown), no: formatNumber(no) });
}

/** Whether the server still works on the run. */
export function isUnderWay(state: MatchRunView['state']): boolean {
  return state === 'queued' || state === 'running';
}
