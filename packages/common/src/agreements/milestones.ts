import * as z from 'zod/mini';

export const TRACKS = ['relationship', 'site', 'capital', 'utilities-permits'] as const;
export const TrackSchema = z.enum(TRACKS);
export type Track = z.infer<typeof TrackSchema>;

/** The milestones of each track in their usual order. Tracks run in parallel: two Chinese tenants passed tenancy review before the MOU. */
export const MILESTONES = {
  relationship: ['registered', 'qualified', 'matched', 'consulted', 'site-visit', 'loi', 'mou'],
  site: [
    'tenancy-review',
    'parcel-held',
    'tenancy-contract',
    'land-contract',
    'building-permit',
    'construction-start',
    'use-approval',
    'completion-report',
    'factory-registration',
    'operation',
  ],
  capital: [
    'board-approval',
    'ndrc-filing',
    'mofcom-certificate',
    'safe-registration',
    'fdi-notification',
    'capital-arrival',
    'incorporation',
    'foreign-invested-registration',
  ],
  'utilities-permits': ['power-application', 'effluent-route', 'chemical-environment-permits', 'export-licence'],
} as const satisfies Record<Track, readonly string[]>;
export type Milestone = (typeof MILESTONES)[Track][number];
export const MILESTONE_CODES = TRACKS.flatMap((track) => [...MILESTONES[track]]) as [Milestone, ...Milestone[]];
export const MilestoneCodeSchema = z.enum(MILESTONE_CODES);

export function trackOf(milestone: Milestone): Track {
  return TRACKS.find((track) => (MILESTONES[track] as readonly string[]).includes(milestone)) ?? 'relationship';
}

/** The headline stages of the board, computed from the milestones and never typed in. */
export const STAGES = ['registered', 'matched', 'consulting', 'loi', 'mou', 'contracted', 'building', 'operating'] as const;
export const StageSchema = z.enum(STAGES);
export type Stage = z.infer<typeof StageSchema>;

export const TERMINALS = ['on-hold', 'withdrawn', 'cancelled', 'land-recovered'] as const;
export const TerminalSchema = z.enum(TERMINALS);
export type Terminal = z.infer<typeof TerminalSchema>;

/** The milestone that proves each stage. "Ground-breaking held" is not "under construction": building wants the permit and the start with evidence. */
const PROOF: readonly { stage: Stage; anyOf: readonly Milestone[] }[] = [
  { stage: 'operating', anyOf: ['operation'] },
  { stage: 'building', anyOf: ['construction-start', 'use-approval', 'completion-report', 'factory-registration'] },
  { stage: 'contracted', anyOf: ['tenancy-contract', 'land-contract'] },
  { stage: 'mou', anyOf: ['mou'] },
  { stage: 'loi', anyOf: ['loi'] },
  { stage: 'consulting', anyOf: ['consulted', 'site-visit', 'tenancy-review', 'parcel-held'] },
  { stage: 'matched', anyOf: ['qualified', 'matched'] },
];

/** The furthest stage that reached milestones prove; milestones without an actual date prove nothing. */
export function headlineStage(reached: readonly { code: Milestone; actualOn: string | null }[]): Stage {
  const done = new Set(reached.filter((milestone) => milestone.actualOn !== null).map((milestone) => milestone.code));
  return PROOF.find(({ anyOf }) => anyOf.some((code) => done.has(code)))?.stage ?? 'registered';
}
