import { Injectable } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { AppError } from '../../../platform/app-error.js';
import type { Tx } from '../../../platform/database/unit-of-work.js';

interface Reference {
  table: string;
  column: string;
  /** Select expression of a row's key. */
  key: string;
}

export interface MovedRow {
  table: string;
  column: string;
  key: Readonly<Record<string, string | number>>;
}

/** What belongs to an organisation itself and stays with it, also where it was merged into another. */
const OWN_TABLES = ['organisation_alias', 'duplicate_candidate', 'organisation_merge'];

/**
 * Every column of every table that points at an organisation. The database itself says which these are, so that a merge cannot
 * forget one that a module adds later.
 */
const REFERENCES = `
select c.conrelid::regclass::text as "table", quote_ident(a.attname) as "column",
  (select 'jsonb_build_object(' || string_agg(quote_literal(k.attname) || ', t.' || quote_ident(k.attname), ', ' order by k.attnum) || ')'
   from pg_index i join pg_attribute k on k.attrelid = i.indrelid and k.attnum = any(i.indkey)
   where i.indrelid = c.conrelid and i.indisprimary) as key
from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
where c.contype = 'f' and c.confrelid = 'organisation'::regclass and cardinality(c.conkey) = 1
  and c.conrelid::regclass::text <> all($1) and not (c.conrelid = 'organisation_owner'::regclass and a.attname = 'organisation_id')
order by 1, 2`;

/** Points what belongs to one organisation at another, and back. */
@Injectable()
export class OrganisationReferences {
  /** @throws AppError `organisation.merge-blocked` where the two have something that one organisation can have only once */
  async move(tx: Tx, from: string, to: string): Promise<MovedRow[]> {
    const moved: MovedRow[] = [];
    for (const { table, column, key } of await this.#references(tx)) {
      const update = tx.rows<{ key: MovedRow['key'] }>(
        `update ${table} t set ${column} = $1 where ${column} = $2 returning ${key} as key`,
        [to, from],
      );
      const rows = await update.catch((error: unknown) => {
        throw isTwice(error) ? new AppError('organisation.merge-blocked', { table }) : error;
      });
      moved.push(...rows.map((row) => ({ table, column, key: row.key })));
    }
    return moved;
  }

  /**
   * Only what still points where the merge had put it.
   * @returns the rows that went back
   */
  async moveBack(tx: Tx, rows: readonly MovedRow[], from: string, to: string): Promise<MovedRow[]> {
    const returned: MovedRow[] = [];
    for (const { table, column, key } of await this.#references(tx)) {
      const keys = rows.filter((row) => row.table === table && row.column === column).map((row) => row.key);
      if (keys.length === 0) continue;
      const back = await tx.rows<{ key: MovedRow['key'] }>(
        `update ${table} t set ${column} = $1 where ${column} = $2 and ${key} in (select value from jsonb_array_elements($3)) returning ${key} as key`,
        [to, from, JSON.stringify(keys)],
      );
      returned.push(...back.map((row) => ({ table, column, key: row.key })));
    }
    return returned;
  }

  #references(tx: Tx): Promise<Reference[]> {
    return tx.rows<Reference>(REFERENCES, [OWN_TABLES]);
  }
}

const UNIQUE_VIOLATION = '23505';
const isTwice = (error: unknown): boolean =>
  error instanceof QueryFailedError && (error.driverError as { code?: string }).code === UNIQUE_VIOLATION;
