import type { Hub } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import { AuditLog, changesBetween } from '../../audit/index.js';
import type { CompanyMarks } from '../domain/known-organisations.js';
import { searchReadings } from '../domain/name-readings.js';
import { namesOf } from '../domain/names.js';
import { FindOrganisations } from '../find-organisations.js';
import { NoticeDuplicates } from '../jobs/notice-duplicates.job.js';
import { ORGANISATION_LOCK } from '../persistence/organisation-records.js';

export interface GivenOrganisation extends CompanyMarks {
  hub: Hub | null;
  city: string | null;
  publicHistory?: boolean;
}
interface FoundOrganisation {
  id: string;
  created: boolean;
}

/** Finds companies by number or exact name, else adds them. A company known by name alone learns its number. */
@Injectable()
export class FindOrCreateOrganisation {
  constructor(
    private readonly organisations: FindOrganisations,
    private readonly audit: AuditLog,
    private readonly duplicates: NoticeDuplicates,
  ) {}

  async execute(tx: Tx, given: GivenOrganisation): Promise<FoundOrganisation> {
    const [found] = await this.all(tx, [given], given.publicHistory ?? false);
    if (!found) throw new Error('the company was not stored');
    return found;
  }

  /** The same for the companies of a whole list, in its order; a company that stands in it twice is added once. */
  async all(tx: Tx, given: readonly GivenOrganisation[], publicHistory = false): Promise<FoundOrganisation[]> {
    await tx.rows(ORGANISATION_LOCK);
    const known = await this.organisations.known(tx, given, publicHistory);
    const ids = await tx.rows<{ id: string }>('select bridge_uuid7() as id from generate_series(1, $1)', [given.length]);
    const added: (GivenOrganisation & { id: string })[] = [];
    const learned: { id: string; uscc: string }[] = [];
    const found = given.map((company, index) => {
      const { name, uscc } = company;
      const organisation = known.find(company);
      if (organisation && organisation.uscc === null && uscc !== null) {
        known.learn(organisation, uscc);
        learned.push({ id: organisation.id, uscc });
      }
      if (organisation) return { id: organisation.id, created: false };
      const id = ids[index]?.id ?? '';
      known.add({ id, name, uscc, alias: false });
      added.push({ ...company, id });
      return { id, created: true };
    });
    await this.#store(tx, added, publicHistory);
    await this.#learn(tx, learned);
    return found;
  }

  async #store(tx: Tx, added: readonly (GivenOrganisation & { id: string })[], publicHistory: boolean): Promise<void> {
    if (added.length === 0) return;
    const rows = added.map(({ id, name, uscc, hub, city }) => ({
      ...{ id, ...name, uscc, hub, city },
      readings: searchReadings(namesOf({ name, aliases: [] })),
    }));
    await tx.rows(
      `insert into organisation (id, name_ko, name_zh, name_en, uscc, hub, city, readings, public_history)
       select id, ko, zh, en, uscc, hub, city, readings, $2
       from jsonb_to_recordset($1) as given (id uuid, ko text, zh text, en text, uscc text, hub text, city text, readings text)`,
      [JSON.stringify(rows), publicHistory],
    );
    await this.audit.recordAll(
      tx,
      added.map(({ id, name, uscc, hub, city }) => ({
        action: 'organisation.created',
        subjectType: 'organisation' as const,
        subjectId: id,
        changes: changesBetween({}, { name, uscc, hub, city }),
      })),
    );
    if (!publicHistory)
      await this.duplicates.enqueue(
        tx,
        added.map(({ id }) => id),
      );
  }

  async #learn(tx: Tx, learned: readonly { id: string; uscc: string }[]): Promise<void> {
    if (learned.length === 0) return;
    await tx.rows(
      `update organisation o set uscc = given.uscc, version = version + 1, updated_at = now()
       from jsonb_to_recordset($1) as given (id uuid, uscc text) where o.id = given.id and o.uscc is null`,
      [JSON.stringify(learned)],
    );
    await this.audit.recordAll(
      tx,
      learned.map(({ id, uscc }) => ({
        action: 'organisation.number-learned',
        subjectType: 'organisation' as const,
        subjectId: id,
        changes: [{ field: 'uscc', before: null, after: uscc }],
      })),
    );
  }
}
