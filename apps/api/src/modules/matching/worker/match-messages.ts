import type { MatchResult } from '@bridge/matching';
import type { FrozenInput } from '../domain/frozen-run.js';

/** How many of the best a list shows for each project and each parcel, at most. */
export const TOP = 20;

export interface MatchRequest extends FrozenInput {
  readonly requestId: number;
}

export type MatchReply =
  | { readonly requestId: number; readonly kind: 'progress'; readonly percent: number }
  | { readonly requestId: number; readonly kind: 'done'; readonly result: MatchResult }
  | { readonly requestId: number; readonly kind: 'failed'; readonly message: string };
