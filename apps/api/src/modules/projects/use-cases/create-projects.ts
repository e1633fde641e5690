import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import { AuditLog } from '../../audit/index.js';
import { FindOrCreateOrganisation } from '../../organisations/index.js';
import type { HistoryProject, ImportedProject } from '../domain/project-content.js';

/** Stores the projects of a list, and the companies that are not known yet. Nobody is told: a list is matched when it is asked for. */
@Injectable()
export class CreateProjects {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditLog,
    private readonly organisations: FindOrCreateOrganisation,
  ) {}

  /** @returns ids and versions in the order of the rows */
  async execute(tx: Tx, projects: readonly (ImportedProject | HistoryProject)[]): Promise<{ id: string; version: number }[]> {
    const imported = projects.filter(({ origin }) => origin === 'import');
    const history = projects.filter(({ origin }) => origin === 'history');
    const organisations = new Map([...(await this.#companies(tx, imported, false)), ...(await this.#companies(tx, history, true))]);
    const created = await this.#store(
      tx,
      projects.map((project) => ({ ...project, organisationId: organisations.get(project) ?? null })),
    );
    await this.audit.recordAll(
      tx,
      created.map(({ id }) => ({ action: 'project.imported', subjectType: 'project', subjectId: id })),
    );
    return created;
  }

  async #companies(tx: Tx, projects: readonly (ImportedProject | HistoryProject)[], publicHistory: boolean) {
    if (projects.length === 0) return [];
    const companies = projects.map(({ fields: { companyName, uscc, hub, city } }) => ({ name: companyName, uscc, hub, city }));
    const found = await this.organisations.all(tx, companies, publicHistory);
    return projects.map((project, index) => [project, found[index]?.id] as const);
  }

  #store(tx: Tx, rows: readonly object[]): Promise<{ id: string; version: number }[]> {
    return tx.rows(
      `with given as materialized (
         select bridge_uuid7() as id, next_project_code($2) as code, position, r from jsonb_array_elements($1) with ordinality as e (r, position)
       ), stored as (
         insert into project (id, code, origin, organisation_id, delegation_id, fields, written, import_id, import_file_name, import_row,
                              outcome, created_at, updated_at)
         select id, code, r ->> 'origin', (r ->> 'organisationId')::uuid, (r ->> 'delegationId')::uuid, r -> 'fields', r -> 'written',
                (r #>> '{importedFrom,importId}')::uuid, r #>> '{importedFrom,fileName}', (r #>> '{importedFrom,row}')::integer,
                nullif(r -> 'outcome', 'null'), $3, $3
         from given order by position
       )
       select id, 1 as version from given order by position`,
      [JSON.stringify(rows), this.clock.today().slice(0, 4), this.clock.now()],
    );
  }
}
