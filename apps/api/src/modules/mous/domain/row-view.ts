import {
  type AgreementRow,
  firstDayOf,
  headlineStage,
  lastDayOf,
  MILESTONE_CODES,
  type MilestoneView,
  TRACKS,
  trackOf,
  UNCONFIRMED_AFTER_DAYS,
} from '@bridge/common';
import type { StoredAgreement, StoredMilestone } from './stored-agreement.js';

const DAY_MS = 86_400_000;

/** True while the last confirmation is not older than {@link UNCONFIRMED_AFTER_DAYS} days. */
export function isConfirmed(lastConfirmedAt: Date | null, now: Date): boolean {
  return lastConfirmedAt !== null && now.getTime() - lastConfirmedAt.getTime() <= UNCONFIRMED_AFTER_DAYS * DAY_MS;
}

/** The planned milestone that is due first; none where the agreement has ended or rests. */
export function nextMilestone({ milestones, terminal }: StoredAgreement, today: string): AgreementRow['nextMilestone'] {
  if (terminal !== null) return null;
  const open = milestones.flatMap(({ code, plannedOn, actualOn }) =>
    actualOn === null && plannedOn !== null ? [{ code, plannedOn, due: lastDayOf(plannedOn) }] : [],
  );
  const [next] = open.sort(
    (a, b) =>
      a.due.localeCompare(b.due) ||
      firstDayOf(a.plannedOn).localeCompare(firstDayOf(b.plannedOn)) ||
      MILESTONE_CODES.indexOf(a.code) - MILESTONE_CODES.indexOf(b.code),
  );
  return next ? { code: next.code, plannedOn: next.plannedOn, overdue: next.due < today } : null;
}

/** In the usual order of the tracks. */
export function milestoneViews(milestones: readonly StoredMilestone[]): MilestoneView[] {
  return milestones
    .map((milestone) => ({ ...milestone, track: trackOf(milestone.code) }))
    .sort((a, b) => MILESTONE_CODES.indexOf(a.code) - MILESTONE_CODES.indexOf(b.code));
}

function progress(milestones: readonly MilestoneView[]): AgreementRow['progress'] {
  return TRACKS.map((track) => {
    const own = milestones.filter((milestone) => milestone.track === track);
    return { track, done: own.filter(({ actualOn }) => actualOn !== null).length, planned: own.length };
  });
}

/** What is read off a public paper: it is signed, be it only the year that is known. A user's record needs a verified milestone for that. */
const signedPaper = ({ publicRecord, documentType, signedOn }: StoredAgreement) =>
  publicRecord ? [{ code: documentType === 'loi' ? ('loi' as const) : ('mou' as const), actualOn: signedOn }] : [];

export function rowView(stored: StoredAgreement, now: Date, today: string): AgreementRow {
  return {
    id: stored.id,
    version: stored.version,
    code: stored.code,
    title: stored.title,
    level: stored.level,
    documentType: stored.documentType,
    binding: stored.binding,
    sector: stored.sector,
    stage: headlineStage([...stored.milestones, ...signedPaper(stored)]),
    terminal: stored.terminal,
    parties: stored.parties,
    signedOn: stored.signedOn,
    amounts: stored.amounts,
    progress: progress(milestoneViews(stored.milestones)),
    nextMilestone: nextMilestone(stored, today),
    lastConfirmedAt: stored.lastConfirmedAt?.toISOString() ?? null,
    lastConfirmedBy: stored.lastConfirmedBy,
    confirmed: isConfirmed(stored.lastConfirmedAt, now),
    publicRecord: stored.publicRecord,
    updatedAt: stored.updatedAt.toISOString(),
  };
}
