import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';

/** What an entry says, without its place in the chain. */
export interface EntryContent {
  actorId: string | null;
  actorRole: string | null;
  action: string;
  subjectType: string;
  subjectId: string | null;
  changes: readonly unknown[];
  /** The entry whose version of the record was brought back, by its number. */
  restores: number | null;
}

/** The last link: an empty log has number 0 and {@link GENESIS_HASH}. */
export interface ChainHead {
  seq: number;
  hash: string;
}

export interface ChainedEntry extends EntryContent, ChainHead {
  /** UTC with microseconds, as PostgreSQL keeps it. */
  at: string;
  prevHash: string;
}

export const GENESIS_HASH = '0'.repeat(64);

/** SHA-256 of the canonical JSON of everything that an entry says, its number and its predecessor's hash included. */
export const hashOf = (entry: Partial<Omit<ChainedEntry, 'hash'>>): string =>
  createHash('sha256').update(canonicalJson(entry), 'utf8').digest('hex');

/** Hangs entries on the end of the chain, in their order. */
export function chained(head: ChainHead, contents: readonly (EntryContent & { at: string })[]): ChainedEntry[] {
  let { seq, hash: prevHash } = head;
  return contents.map(({ at, actorId, actorRole, action, subjectType, subjectId, changes, restores }) => {
    seq += 1;
    const entry = { seq, at, actorId, actorRole, action, subjectType, subjectId, changes, restores, prevHash };
    prevHash = hashOf(entry);
    return { ...entry, hash: prevHash };
  });
}
