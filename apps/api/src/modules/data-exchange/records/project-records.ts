import type { ProjectFields } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import {
  type CompanyProject,
  CreateProjects,
  HideProjects,
  type ProjectContent,
  ProjectsByCompany,
  UpdateProject,
} from '../../projects/index.js';
import type { ExistingRecord } from '../domain/plan.js';
import type { ReadRow } from '../domain/read-list.js';
import type { CommittedRow, ImportRecords, ImportRef, KeptRecord } from './import-records.js';

const projectOf = (row: Pick<ReadRow, 'read'>): ProjectFields => row.read as ProjectFields;

/** A company may have several projects: the same one is that of the same product, by its code or as the company words it. */
function sameProject(fields: ProjectFields, projects: readonly CompanyProject[]): CompanyProject | undefined {
  return projects.find(
    (project) =>
      (fields.hs !== null && project.fields.hs === fields.hs) ||
      (fields.productText !== null && project.fields.productText === fields.productText) ||
      (fields.product !== null && project.fields.product === fields.product),
  );
}

/** Rows of a delegation's list and the projects that they register or change, known by company and product. */
@Injectable()
export class ProjectRecords implements ImportRecords {
  constructor(
    private readonly known: ProjectsByCompany,
    private readonly creating: CreateProjects,
    private readonly updating: UpdateProject,
    private readonly hiding: HideProjects,
  ) {}

  titleOf(row: ReadRow): string {
    const { companyName, uscc } = projectOf(row);
    return companyName.zh ?? companyName.en ?? companyName.ko ?? uscc ?? '';
  }

  async existing(tx: Tx, rows: readonly ReadRow[]): Promise<(ExistingRecord | null)[]> {
    const companies = rows.map((row) => ({ name: projectOf(row).companyName, uscc: projectOf(row).uscc }));
    const projects = await this.known.of(tx, companies);
    return rows.map((row, index) => {
      const project = sameProject(projectOf(row), projects[index] ?? []);
      return project ? { id: project.id, version: project.version, title: project.code, fields: { ...project.fields } } : null;
    });
  }

  async create(tx: Tx, rows: readonly CommittedRow[], from: ImportRef): Promise<KeptRecord[]> {
    const projects = rows.map((row) => ({ ...this.#content(row, projectOf(row), from), origin: 'import' as const }));
    const kept = await this.creating.execute(tx, projects);
    return kept.map((one) => ({ ...one, previous: null }));
  }

  async update(tx: Tx, row: CommittedRow, from: ImportRef): Promise<KeptRecord> {
    if (!row.existing) throw new Error('an update needs the record that it changes');
    const { id, version: expectedVersion, fields: before } = row.existing;
    const known = Object.entries(projectOf(row)).filter(([, value]) => value !== null);
    const fields = { ...before, ...Object.fromEntries(known) } as ProjectFields;
    const content = this.#content(row, fields, from);
    const { previous, version } = await this.updating.execute(tx, { id, content, expectedVersion, action: 'project.updated-by-import' });
    return { id, version, previous };
  }

  hide(tx: Tx, ids: readonly string[]): Promise<unknown> {
    return this.hiding.execute(tx, ids);
  }

  restore(tx: Tx, id: string, previous: unknown): Promise<unknown> {
    return this.updating.execute(tx, { id, content: previous as ProjectContent, expectedVersion: null, action: 'project.restored' });
  }

  #content({ row, written }: CommittedRow, fields: ProjectFields, { importId, fileName, delegationId }: ImportRef): ProjectContent {
    return { fields, written, delegationId, importedFrom: { importId, fileName, row } };
  }
}
