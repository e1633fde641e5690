import type { Tx } from '../../platform/database/unit-of-work.js';
import { canonicalJson } from './domain/canonical-json.js';
import { type ChainHead, chained, type EntryContent } from './domain/chain.js';

const INSTANT = `'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'`;

type Rows = Pick<Tx, 'rows'>;

/** The head, and the highest number that an entry has: another only where somebody wrote past the product. */
export async function headOf(tx: Rows): Promise<ChainHead & { last: number }> {
  const [head] = await tx.rows<{ seq: string; hash: string; last: string }>(
    'select seq, hash, greatest(seq, (select max(seq) from audit_entry)) as last from audit_head',
  );
  if (!head) throw new Error('the audit log has no head');
  return { seq: Number(head.seq), hash: head.hash, last: Number(head.last) };
}

/**
 * Hangs entries on the chain. The head is locked until the transaction ends, so that two writers never hang theirs on the same link:
 * to be called last, when nothing but the commit is left to do.
 */
export async function append(tx: Rows, contents: readonly EntryContent[]): Promise<void> {
  const [head] = await tx.rows<{ seq: string; hash: string; at: string }>(
    `select seq, hash, to_char(clock_timestamp() at time zone 'UTC', ${INSTANT}) as at from audit_head for update`,
  );
  if (!head) throw new Error('the audit log has no head');
  const { at } = head;
  const entries = chained(
    { seq: Number(head.seq), hash: head.hash },
    contents.map((content) => ({ ...content, at })),
  );
  // Text that is already canonical: a column of type json keeps it to the byte, so that the hash can be checked from what is stored.
  await tx.rows(
    `with kept as (
       insert into audit_entry (seq, at, actor_id, actor_role, action, subject_type, subject_id, changes, restores, prev_hash, hash)
       select seq, at, "actorId", "actorRole", action, "subjectType", "subjectId", changes, restores, "prevHash", hash
       from json_to_recordset($1::json) as entry (seq bigint, at timestamptz, "actorId" uuid, "actorRole" text, action text,
         "subjectType" text, "subjectId" uuid, changes json, restores bigint, "prevHash" text, hash text))
     update audit_head set seq = $2, hash = $3`,
    [canonicalJson(entries), entries.at(-1)?.seq, entries.at(-1)?.hash],
  );
}

export interface StoredLine {
  seq: number;
  line: string;
}

/** In the order of the keys in canonical JSON; `changes` goes through as it is stored. */
const LINE = `'{"action":'::text || to_json(action) || ',"actorId":' || coalesce(to_json(actor_id)::text, 'null')
  || ',"actorRole":' || coalesce(to_json(actor_role)::text, 'null')
  || ',"at":"' || to_char(at at time zone 'UTC', ${INSTANT}) || '","changes":' || changes || ',"hash":' || to_json(hash)
  || ',"prevHash":' || to_json(prev_hash) || ',"restores":' || coalesce(restores::text, 'null') || ',"seq":' || seq
  || ',"subjectId":' || coalesce(to_json(subject_id)::text, 'null') || ',"subjectType":' || to_json(subject_type) || '}'`;

/** Up to `limit` entries as lines of an export, in the order of their numbers: those after `after` up to `last`. */
export async function linesAfter(tx: Rows, after: number, last: number, limit: number): Promise<StoredLine[]> {
  const rows = await tx.rows<{ seq: string; line: string }>(
    `select seq, coalesce(${LINE}, 'null') as line from audit_entry where seq > $1 and seq <= $2 order by seq limit $3`,
    [after, last, limit],
  );
  return rows.map(({ seq, line }) => ({ seq: Number(seq), line }));
}
