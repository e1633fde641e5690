import type { ProjectFields } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import { type CompanyMarks, FindOrganisations } from '../../organisations/index.js';

export interface CompanyProject {
  id: string;
  version: number;
  code: string;
  fields: ProjectFields;
}

/** The projects that companies of a list have already, for an import to compare with. */
@Injectable()
export class ProjectsByCompany {
  constructor(private readonly organisations: FindOrganisations) {}

  /** One list of projects for each company, in the order given; public history is left out. */
  async of(tx: Tx, companies: readonly CompanyMarks[]): Promise<CompanyProject[][]> {
    const organisationIds = await this.organisations.ids(tx, companies);
    const rows = await tx.rows<CompanyProject & { organisationId: string }>(
      `select id, version, code, fields, organisation_id as "organisationId" from project
       where organisation_id = any($1) and hidden_at is null and origin <> 'history' order by code`,
      [organisationIds.filter((id) => id !== null)],
    );
    const byOrganisation = new Map<string | null, CompanyProject[]>();
    for (const { organisationId, ...project } of rows) {
      const projects = byOrganisation.get(organisationId) ?? [];
      projects.push(project);
      byOrganisation.set(organisationId, projects);
    }
    return organisationIds.map((id) => byOrganisation.get(id) ?? []);
  }
}
