import type { DelegationView } from '@bridge/common';
import { formatPeriod, type Translator } from '@bridge/i18n';

/** When a delegation comes and leaves, as far as it is known. */
export function visitText({ t, locale }: Translator, { arrivesOn, leavesOn }: Pick<DelegationView, 'arrivesOn' | 'leavesOn'>): string {
  const [from, until] = [arrivesOn, leavesOn].map((day) => (day === null ? null : formatPeriod(locale, day)));
  if (from && until) return t('delegations.range', { from, until });
  if (from) return t('delegations.from', { date: from });
  return until ? t('delegations.until', { date: until }) : t('delegations.noDates');
}
