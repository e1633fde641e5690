import { type AgreementView, AgreementViewSchema, type MilestoneView } from '@bridge/common';
import { formatInstant, formatPeriod, type Translator } from '@bridge/i18n';
import { ApiError } from '../../../shared/api/index.js';
import type { ConflictDifference } from '../../../shared/ui/index.js';

/** The agreement as it stands now, where a write was refused because somebody else was first. */
export function currentOf(error: unknown): AgreementView | null {
  if (!(error instanceof ApiError) || error.code !== 'edit.conflict') return null;
  const current = AgreementViewSchema.safeParse(error.current);
  return current.success ? current.data : null;
}

/** Who vouched for the agreement last. */
export function confirmationText({ t, locale }: Translator, { lastConfirmedAt, lastConfirmedBy }: AgreementView): string {
  if (lastConfirmedAt === null) return t('agreements.neverConfirmed');
  return t('agreements.confirmed', { atText: formatInstant(locale, lastConfirmedAt), nameText: lastConfirmedBy ?? t('values.unknown') });
}

/** What a reader typed of a milestone, or what is stored of it. */
export type MilestoneWords = Pick<MilestoneView, 'plannedOn' | 'actualOn' | 'evidence'>;

export const milestoneOf = (view: AgreementView, code: MilestoneView['code']): MilestoneView | null =>
  view.milestones.find((milestone) => milestone.code === code) ?? null;

/** Both versions of a milestone, with who confirmed each of them last. */
export function milestoneDifferences(
  translator: Translator,
  code: MilestoneView['code'],
  mine: { words: MilestoneWords; seen: AgreementView },
  current: AgreementView,
): ConflictDifference[] {
  const { t, term, locale } = translator;
  const stored = milestoneOf(current, code);
  const day = (period: string | null | undefined) => (period ? formatPeriod(locale, period) : t('agreements.nothing'));
  const { words, seen } = mine;
  return [
    { label: t('agreements.milestone'), mine: term('milestone', code), theirs: term('milestone', code) },
    { label: t('agreements.planned'), mine: day(words.plannedOn), theirs: day(stored?.plannedOn) },
    { label: t('agreements.actual'), mine: day(words.actualOn), theirs: day(stored?.actualOn) },
    {
      label: t('agreements.evidence'),
      mine: words.evidence || t('agreements.nothing'),
      theirs: stored?.evidence || t('agreements.nothing'),
    },
    ...stateDifferences(translator, seen, current),
  ];
}

/** What changed of the whole agreement since the reader saw it: stage, end, and who confirmed it last. */
export function stateDifferences(translator: Translator, seen: AgreementView, current: AgreementView): ConflictDifference[] {
  const { t, term } = translator;
  const state = ({ stage, terminal }: AgreementView) =>
    terminal === null ? term('stage', stage) : `${term('terminal', terminal)} (${term('stage', stage)})`;
  return [
    { label: t('agreements.stage'), mine: state(seen), theirs: state(current) },
    { label: t('agreements.lastConfirmation'), mine: confirmationText(translator, seen), theirs: confirmationText(translator, current) },
  ];
}
