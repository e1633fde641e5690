import { setImmediate } from 'node:timers/promises';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { SYSTEM_VIEWER } from '../../../platform/viewer.js';
import { type Comparable, type Duplicate, DuplicateIndex } from '../domain/find-duplicates.js';
import { searchReadings } from '../domain/name-readings.js';
import { namesOf } from '../domain/names.js';
import { FIELDS_SQL, type StoredOrganisation } from '../persistence/organisation-records.js';

const JOB = 'organisation-duplicates';
/** Any number that no other lock of the product takes. */
const ONE_JOB_LOCK = 7_305_791;
type Known = Pick<StoredOrganisation, 'id' | 'fields'> & { unread: boolean };

/** Compares organisations that were added or changed with all others, and keeps the pairs that somebody should look at. */
@Injectable()
export class NoticeDuplicates implements OnModuleInit {
  readonly #logger = new Logger(JOB);

  constructor(
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(
      JOB,
      ({ ids }) => this.execute(String(ids).split(' ')),
      async ({ ids }) => this.#logger.error(`nobody compared the organisations ${ids}`),
    );
  }

  /** Soon after the transaction commits. */
  async enqueue(tx: Tx, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.jobs.enqueue(tx, JOB, { ids: ids.join(' ') });
  }

  /**
   * One after the other: a job that had read the organisations before another one was added would take away the pair that the other one's
   * job had found meanwhile.
   */
  execute(ids: readonly string[]): Promise<void> {
    return this.unitOfWork.run(SYSTEM_VIEWER, async (tx) => {
      await tx.rows('select pg_advisory_xact_lock($1)', [ONE_JOB_LOCK]);
      const known = await this.#known(tx);
      const index = new DuplicateIndex(known.map(comparable));
      const found = new Map<string, Duplicate>();
      for (const id of ids) {
        for (const pair of index.of(id)) found.set(`${pair.firstId} ${pair.secondId}`, pair);
        // The other requests get their turn.
        await setImmediate();
      }
      await this.#keep(tx, ids, [...found.values()]);
      await this.#read(tx, known);
    });
  }

  /** Companies of public history are kept apart from users: they are never one. */
  #known(tx: Tx): Promise<Known[]> {
    return tx.rows(
      `select o.id, ${FIELDS_SQL} as fields, o.readings is null as unread from organisation o
       where o.merged_into is null and not o.public_history order by o.id`,
    );
  }

  /** What was dismissed stays dismissed; what is not alike any more needs nobody's look. */
  async #keep(tx: Tx, ids: readonly string[], found: readonly Duplicate[]): Promise<void> {
    await tx.rows(
      `delete from duplicate_candidate d where d.state = 'open' and (d.first_id = any($1) or d.second_id = any($1))
       and not exists (select from jsonb_to_recordset($2) as f ("firstId" uuid, "secondId" uuid)
                       where f."firstId" = d.first_id and f."secondId" = d.second_id)`,
      [ids, JSON.stringify(found)],
    );
    await tx.rows(
      `insert into duplicate_candidate (first_id, second_id, score, reasons, found_at)
       select "firstId", "secondId", score, reasons, $2
       from jsonb_to_recordset($1) as f ("firstId" uuid, "secondId" uuid, score integer, reasons jsonb)
       on conflict (first_id, second_id) do update set score = excluded.score, reasons = excluded.reasons
         where duplicate_candidate.state = 'open'`,
      [JSON.stringify(found), this.clock.now()],
    );
  }

  /** Organisations from before there were readings get them now. */
  async #read(tx: Tx, known: readonly Known[]): Promise<void> {
    const readings = known.filter(({ unread }) => unread).map(({ id, fields }) => ({ id, readings: searchReadings(namesOf(fields)) }));
    if (readings.length === 0) return;
    await tx.rows(
      `update organisation o set readings = given.readings from jsonb_to_recordset($1) as given (id uuid, readings text)
       where o.id = given.id and o.readings is null`,
      [JSON.stringify(readings)],
    );
  }
}

const comparable = ({ id, fields }: Known): Comparable => ({
  id,
  uscc: fields.uscc,
  businessNumber: fields.businessNumber,
  names: namesOf(fields),
});
