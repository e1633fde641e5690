import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { ERASED_VALUE } from '@bridge/common';
import type { Tx } from '../../platform/database/unit-of-work.js';
import { canonicalJson } from './domain/canonical-json.js';

/**
 * What the chain keeps in place of a value that tells of a person: the number of the value and a commitment to it (SHA-256 of a secret salt
 * and the value). The value itself stands apart and can be taken away; the chain stays whole, and as long as the value is there, salt and
 * value prove it. Without the salt nobody finds a name by trying.
 */
interface Seal {
  sealed: string;
  sha256: string;
  /** Whose value it is; null for somebody who had no account then. */
  person: string | null;
}

const isSeal = (value: unknown): value is Seal => typeof value === 'object' && value !== null && 'sealed' in value && 'sha256' in value;

/** Somebody with an account, or still without one. */
export type Person = { readonly id: string } | { readonly address: string };

/** Puts a value apart; null stays null. */
export async function seal(tx: Tx, person: Person, value: unknown): Promise<Seal | null> {
  if (value === null || value === undefined) return null;
  const sealed = randomUUID();
  const salt = randomBytes(16);
  await tx.rows('insert into audit_personal_value (id, user_id, address, salt, value) values ($1, $2, $3, $4, $5)', [
    sealed,
    'id' in person ? person.id : null,
    'address' in person ? person.address : null,
    salt,
    // As it is hashed: a column of type json keeps the text.
    canonicalJson(value),
  ]);
  const sha256 = createHash('sha256').update(salt).update(canonicalJson(value)).digest('hex');
  return { sealed, sha256, person: 'id' in person ? person.id : null };
}

interface WithChanges {
  changes: readonly { field: string; before: unknown; after: unknown }[];
}

/** Entries with the values in place of their seals; where one was erased, {@link ERASED_VALUE} says so. */
export async function unsealed<Entry extends WithChanges>(tx: Tx, entries: readonly Entry[]): Promise<Entry[]> {
  const seals = entries.flatMap(({ changes }) => changes.flatMap(({ before, after }) => [before, after].filter(isSeal)));
  if (seals.length === 0) return [...entries];
  const rows = await tx.rows<{ id: string; value: unknown }>('select id, value from audit_personal_value where id = any($1)', [
    seals.map(({ sealed }) => sealed),
  ]);
  const values = new Map(rows.map(({ id, value }) => [id, value]));
  const shown = (value: unknown) => (isSeal(value) ? (values.get(value.sealed) ?? ERASED_VALUE) : value);
  return entries.map((entry) => ({
    ...entry,
    changes: entry.changes.map((change) => ({ ...change, before: shown(change.before), after: shown(change.after) })),
  }));
}

/**
 * Numbers of the entries up to `last` whose sealed value is not the one that was sealed, or is gone although its person was not erased. (Of
 * somebody who had no account, an erasure cannot be told from a loss.)
 */
export async function brokenSeals(tx: Tx, last: number): Promise<number[]> {
  const rows = await tx.rows<{ seq: string }>(
    `select distinct e.seq from audit_entry e, json_array_elements(e.changes) as change,
       lateral (values (change -> 'before'), (change -> 'after')) as side (seal)
       left join audit_personal_value v on v.id::text = side.seal ->> 'sealed'
     where e.seq <= $1 and json_typeof(side.seal) = 'object' and side.seal ->> 'sealed' is not null and case
       when v.id is null then side.seal ->> 'person' is not null
         and not exists (select from erasure x where x.user_id::text = side.seal ->> 'person')
       else encode(sha256(v.salt || convert_to(v.value::text, 'UTF8')), 'hex') <> side.seal ->> 'sha256' end
     order by e.seq`,
    [last],
  );
  return rows.map(({ seq }) => Number(seq));
}
