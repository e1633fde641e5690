import type { LocalisedText, OrganisationFields, OwnershipStatement } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { AppError } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import { searchReadings } from '../domain/name-readings.js';
import { namesOf } from '../domain/names.js';

export interface StoredOrganisation {
  id: string;
  version: number;
  publicHistory: boolean;
  mergedInto: string | null;
  fields: OrganisationFields;
  statement: OwnershipStatement;
  updatedAt: Date;
}

/** Whoever adds, names or merges organisations waits for the others: two at once must not make one company twice. */
export const ORGANISATION_LOCK = `select pg_advisory_xact_lock(hashtext('organisation'))`;

/** Select list of the fields of an organisation joined as `o`. */
export const FIELDS_SQL = `jsonb_build_object('name', jsonb_build_object('ko', o.name_ko, 'zh', o.name_zh, 'en', o.name_en),
  'aliases', coalesce((select jsonb_agg(jsonb_build_object('script', a.script, 'name', a.name, 'kind', a.kind) order by a.position)
    from organisation_alias a where a.organisation_id = o.id), '[]'),
  'kind', o.kind, 'legalForm', o.legal_form, 'country', o.country, 'uscc', o.uscc, 'businessNumber', o.business_number,
  'hub', o.hub, 'city', o.city)`;

const STATEMENT_SQL = `jsonb_build_object('asOf', o.ownership_as_of, 'source', o.ownership_source,
  'statedStatePercent', o.stated_state_percent, 'lenders', o.lenders,
  'owners', coalesce((select jsonb_agg(jsonb_build_object('organisationId', w.owner_id, 'name', w.name, 'kind', w.kind, 'country', w.country,
    'percent', w.percent, 'of', w.of_position) order by w.position) from organisation_owner w where w.organisation_id = o.id), '[]'))`;

const TAKEN = new Map([
  ['organisation_uscc', 'uscc'],
  ['organisation_business_number', 'businessNumber'],
]);

/** Reads and writes whole organisations. Who may see or change one is decided before. */
@Injectable()
export class OrganisationRecords {
  constructor(private readonly clock: Clock) {}

  async byIds(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, StoredOrganisation>> {
    const rows = await tx.rows<StoredOrganisation>(
      `select o.id, o.version, o.public_history as "publicHistory", o.merged_into as "mergedInto", o.updated_at as "updatedAt",
         ${FIELDS_SQL} as fields, ${STATEMENT_SQL} as statement from organisation o where o.id = any($1)`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** True where the version was the newest, and is this writer's now. */
  async claim(tx: Tx, id: string, version: number): Promise<boolean> {
    const claimed = await tx.rows(
      `update organisation set version = version + 1, updated_at = $3 where id = $1 and version = $2 and merged_into is null returning id`,
      [id, version, this.clock.now()],
    );
    return claimed.length > 0;
  }

  /** Only the names; {@link writeFields} gives it the rest. */
  async add(tx: Tx, { ko, zh, en }: LocalisedText): Promise<string> {
    const [row] = await tx.rows<{ id: string }>(
      `insert into organisation (name_ko, name_zh, name_en, created_at, updated_at) values ($1, $2, $3, $4, $4) returning id`,
      [ko, zh, en, this.clock.now()],
    );
    if (!row) throw new Error('the organisation was not stored');
    return row.id;
  }

  /** @throws AppError `organisation.number-taken` */
  async writeFields(tx: Tx, id: string, fields: OrganisationFields): Promise<void> {
    const { name, aliases, kind, legalForm, country, uscc, businessNumber, hub, city } = fields;
    const update = tx.rows(
      `update organisation set name_ko = $2, name_zh = $3, name_en = $4, kind = $5, legal_form = $6, country = $7, uscc = $8,
         business_number = $9, hub = $10, city = $11, readings = $12 where id = $1`,
      [id, name.ko, name.zh, name.en, kind, legalForm, country, uscc, businessNumber, hub, city, searchReadings(namesOf(fields))],
    );
    await update.catch(asTaken);
    await tx.rows('delete from organisation_alias where organisation_id = $1', [id]);
    await tx.rows(
      `insert into organisation_alias (organisation_id, position, script, name, kind)
       select $1, position, alias ->> 'script', alias ->> 'name', alias ->> 'kind'
       from jsonb_array_elements($2::jsonb) with ordinality as given (alias, position)`,
      [id, JSON.stringify(aliases)],
    );
  }

  async writeStatement(tx: Tx, id: string, { asOf, source, statedStatePercent, owners, lenders }: OwnershipStatement): Promise<void> {
    await tx.rows(
      `update organisation set ownership_as_of = $2, ownership_source = $3, stated_state_percent = $4, lenders = $5 where id = $1`,
      [id, asOf, source, statedStatePercent, JSON.stringify(lenders)],
    );
    await tx.rows('delete from organisation_owner where organisation_id = $1', [id]);
    await tx.rows(
      `insert into organisation_owner (organisation_id, position, owner_id, name, kind, country, percent, of_position)
       select $1, position - 1, (o ->> 'organisationId')::uuid, o ->> 'name', o ->> 'kind', o ->> 'country',
         (o ->> 'percent')::double precision, (o ->> 'of')::integer
       from jsonb_array_elements($2::jsonb) with ordinality as given (o, position)`,
      [id, JSON.stringify(owners)],
    );
  }

  async markMerged(tx: Tx, id: string, into: string | null): Promise<void> {
    await tx.rows('update organisation set merged_into = $2, updated_at = $3 where id = $1', [id, into, this.clock.now()]).catch(asTaken);
  }
}

/** The database has refused a number that another organisation has. */
function asTaken(error: unknown): never {
  const constraint = error instanceof QueryFailedError ? (error.driverError as { constraint?: string }).constraint : undefined;
  const field = TAKEN.get(constraint ?? '');
  throw field === undefined
    ? error
    : new AppError('organisation.number-taken', { field }, { fields: [{ path: `fields.${field}`, code: 'not-allowed', params: {} }] });
}
