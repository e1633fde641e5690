import { type AgreementView, headlineStage, type MilestoneView } from '@bridge/common';

/** The reached milestone that puts the agreement at its stage: the earliest of those that prove it. Null where none is needed. */
export function stageProof({ stage, milestones }: Pick<AgreementView, 'stage' | 'milestones'>): MilestoneView | null {
  const proofs = milestones.filter((milestone) => milestone.actualOn !== null && headlineStage([milestone]) === stage);
  const [first] = stage === 'registered' ? [] : proofs.sort((a, b) => (a.actualOn ?? '').localeCompare(b.actualOn ?? ''));
  return first ?? null;
}
