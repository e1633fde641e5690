import { isDeepStrictEqual } from 'node:util';
import type { AuditSubject } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/unit-of-work.js';
import type { Viewer } from '../../platform/viewer.js';
import { append } from './chain-store.js';
import type { EntryContent } from './domain/chain.js';
import { type Person, seal } from './personal-values.js';

export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
  /** The person of whom the values tell: they are kept where an erasure finds them, and the chain keeps their seals. */
  of?: Person;
}

export interface AuditedAct {
  /** Subject and verb, e.g. `project.registered`. */
  action: string;
  subjectType: AuditSubject;
  /** Null where the act is about all records of a kind. */
  subjectId: string | null;
  changes?: readonly FieldChange[];
  /** Set where the act brings a version back: the number of the entry after which the record stood as it stands again. */
  restores?: number;
}

/** Who did what to which record, written in the transaction that does it. */
@Injectable()
export class AuditLog {
  readonly #collected = new WeakMap<Tx, EntryContent[]>();

  async record(tx: Tx, act: AuditedAct): Promise<void> {
    await this.recordAll(tx, [act]);
  }

  /**
   * The acts of a whole list, one entry each. They are kept until the transaction has done everything else: whoever writes an entry holds
   * the end of the chain until the commit, and nobody shall wait for a long import to get an entry of their own.
   */
  async recordAll(tx: Tx, acts: readonly AuditedAct[]): Promise<void> {
    const collected = this.#of(tx);
    for (const act of acts) collected.push(entryContent(tx, { ...act, changes: await sealedChanges(tx, act.changes ?? []) }));
  }

  #of(tx: Tx): EntryContent[] {
    const known = this.#collected.get(tx);
    if (known) return known;
    const collected: EntryContent[] = [];
    this.#collected.set(tx, collected);
    tx.beforeCommit(async () => {
      if (collected.length > 0) await append(tx, collected);
    });
    return collected;
  }
}

async function sealedChanges(tx: Tx, changes: readonly FieldChange[]): Promise<FieldChange[]> {
  const sealed: FieldChange[] = [];
  for (const { of: person, ...change } of changes) {
    const { field, before, after } = change;
    sealed.push(person ? { field, before: await seal(tx, person, before), after: await seal(tx, person, after) } : change);
  }
  return sealed;
}

function entryContent({ viewer }: Tx, { action, subjectType, subjectId, changes = [], restores }: AuditedAct): EntryContent {
  return {
    ...actorOf(viewer),
    action,
    subjectType,
    subjectId,
    changes: asStored(changes) as FieldChange[],
    restores: restores ?? null,
  };
}

/** Whoever looks as somebody else acts under the own name. */
function actorOf({ userId, role, viewedBy }: Viewer): Pick<EntryContent, 'actorId' | 'actorRole'> {
  if (viewedBy) return { actorId: viewedBy.userId, actorRole: 'administrator' };
  return { actorId: userId, actorRole: userId === null ? null : role };
}

// Compared as the database keeps them: what is left out is null, and only the data counts, not where an object was made.
const asStored = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** The fields in which two versions of a record differ. */
export function changesBetween(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): FieldChange[] {
  return Object.keys(after)
    .filter((field) => !isDeepStrictEqual(asStored(before[field]), asStored(after[field])))
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }));
}

/** Says of some fields that they tell of a person. */
export const aboutPerson = (person: Person, changes: readonly FieldChange[], ...fields: readonly string[]): FieldChange[] =>
  changes.map((change) => (fields.includes(change.field) ? { ...change, of: person } : change));
