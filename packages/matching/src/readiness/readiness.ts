import { ODI_STATES, type ProjectFields, READINESS_CLAIMS, type Readiness, type ReadinessClaim } from '@bridge/common';
import type { RuleTables } from '../rule-set/tables.js';

type State = Readiness['claims'][number]['state'];

const claimed = (flag: boolean | null): State => {
  if (flag === null) return 'unknown';
  return flag ? 'claimed' : 'absent';
};

/** A filing that has come to a later step has passed the earlier ones. */
function filed({ odi }: ProjectFields, step: (typeof ODI_STATES)[number]): State {
  if (odi === null) return 'unknown';
  return ODI_STATES.indexOf(odi) >= ODI_STATES.indexOf(step) ? 'claimed' : 'absent';
}

function evidenced({ fundsEvidenced }: ProjectFields): State {
  if (fundsEvidenced === null) return 'unknown';
  return fundsEvidenced ? 'evidenced' : 'absent';
}

/** How each claim is read from what the project says; answer times are kept by nobody yet. */
const STATES: Readonly<Record<ReadinessClaim, (fields: ProjectFields) => State>> = {
  'board-approval': (fields) => filed(fields, 'board-approved'),
  funds: evidenced,
  ndrc: (fields) => filed(fields, 'ndrc-filed'),
  mofcom: (fields) => filed(fields, 'mofcom-certificate'),
  safe: (fields) => filed(fields, 'safe-registered'),
  'prior-plants': ({ priorPlantsAbroad }) => claimed(priorPlantsAbroad),
  'technology-ownership': ({ ownsTechnology }) => claimed(ownsTechnology),
  'korean-entity': ({ koreanEntity }) => claimed(koreanEntity),
  'answer-times': () => 'unknown',
};

const pointsFor = (state: State, maxPoints: number, { claimedPercent }: RuleTables): number => {
  if (state === 'evidenced') return maxPoints;
  return state === 'claimed' ? Math.floor((maxPoints * claimedPercent) / 100) : 0;
};

/** 0–100 from a list of claims, each with its state; it stands beside the fit and never enters it. */
export function readinessOf(fields: ProjectFields, tables: RuleTables): Readiness {
  const claims = READINESS_CLAIMS.map((claim) => {
    const state = STATES[claim](fields);
    const maxPoints = tables.readinessPoints[claim];
    return { claim, state, points: pointsFor(state, maxPoints, tables), maxPoints };
  });
  return { score: claims.reduce((sum, { points }) => sum + points, 0), claims };
}
