import type { DateOnly, Hub, LocalisedText } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/unit-of-work.js';
import { AuditLog, changesBetween } from '../audit/index.js';

export interface GivenDelegation {
  name: LocalisedText;
  hub: Hub;
  organiser?: string | null;
  arrivesOn: DateOnly | null;
  leavesOn: DateOnly | null;
}

/** Names are not unique: two lists of one delegation at once must not make two of it. */
const LOCK = `select pg_advisory_xact_lock(hashtext('delegation'))`;

/**
 * Finds the delegation of a hub by its exact name in any of the three scripts, else adds it. Dates that are given replace those
 * that were known; of the rest, what was not known yet is filled in.
 */
@Injectable()
export class FindOrCreateDelegation {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  async execute(tx: Tx, { name, hub, organiser = null, arrivesOn, leavesOn }: GivenDelegation): Promise<string> {
    await tx.rows(LOCK);
    const values = [name.ko, name.zh, name.en, hub, organiser, arrivesOn, leavesOn];
    const [known] = await tx.rows<{ id: string; before: Fields; after: Fields }>(
      `with b as (select * from delegation where hub = $4 and (name_ko = $1 or name_zh = $2 or name_en = $3) order by id limit 1)
       update delegation d set name_ko = coalesce(d.name_ko, $1), name_zh = coalesce(d.name_zh, $2), name_en = coalesce(d.name_en, $3),
         organiser = coalesce(d.organiser, $5), version = d.version + 1,
         arrives_on = case when $6::date is null and $7::date is null then d.arrives_on else $6 end,
         leaves_on = case when $6::date is null and $7::date is null then d.leaves_on else $7 end
       from b where d.id = b.id returning d.id, ${fieldsOf('b')} as before, ${fieldsOf('d')} as after`,
      values,
    );
    if (known) return this.#changed(tx, known);
    const [added] = await tx.rows<{ id: string }>(
      `insert into delegation (name_ko, name_zh, name_en, hub, organiser, arrives_on, leaves_on, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
      [...values, this.clock.now()],
    );
    if (!added) throw new Error('the delegation was not stored');
    await this.audit.record(tx, { action: 'delegation.added', subjectType: 'delegation', subjectId: added.id });
    return added.id;
  }

  async #changed(tx: Tx, { id, before, after }: { id: string; before: Fields; after: Fields }): Promise<string> {
    const changes = changesBetween(before, after);
    if (changes.length > 0) {
      await this.audit.record(tx, { action: 'delegation.changed', subjectType: 'delegation', subjectId: id, changes });
    }
    return id;
  }
}

type Fields = Record<'name' | 'organiser' | 'arrivesOn' | 'leavesOn', unknown>;

const fieldsOf = (row: 'b' | 'd'): string =>
  `jsonb_build_object('name', jsonb_build_object('ko', ${row}.name_ko, 'zh', ${row}.name_zh, 'en', ${row}.name_en),
     'organiser', ${row}.organiser, 'arrivesOn', ${row}.arrives_on, 'leavesOn', ${row}.leaves_on)`;
