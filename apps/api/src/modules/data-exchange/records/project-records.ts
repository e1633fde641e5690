import type { ProjectFields } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import {
  type CompanyProject,
  CreateProjects,
  HideProjects,
  type ProjectContent,
  ProjectsByCompany,
  type ProjectUpdate,
  UpdateProject,
} from '../../projects/index.js';
import { type ComparedRow, type ExistingRecord, isTaken } from '../domain/plan.js';
import type { ReadRow } from '../domain/read-list.js';
import type { CommittedRow, ImportRecords, ImportRef, KeptRecord } from './import-records.js';

const projectOf = (row: Pick<ReadRow, 'read'>): ProjectFields => row.read as ProjectFields;

/** A company may have several projects: the same one is that of the same product, as the company words it, else by a code. */
const MARKS = ['productText', 'hs', 'product'] as const;

function sameProject(fields: ProjectFields, projects: readonly CompanyProject[]): CompanyProject | undefined {
  for (const mark of MARKS) {
    const found = fields[mark] === null ? undefined : projects.find((project) => project.fields[mark] === fields[mark]);
    if (found) return found;
  }
  return undefined;
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

  async existing(tx: Tx, rows: readonly ComparedRow[]): Promise<(ExistingRecord | null)[]> {
    const companies = rows.map((row) => ({ name: projectOf(row).companyName, uscc: projectOf(row).uscc }));
    const projects = await this.known.of(tx, companies);
    // Two rows may name one company in different words; each takes a project of its own, or a commit would change one twice.
    const taken = new Set<string>();
    return rows.map((row, index) => {
      const free = (projects[index] ?? []).filter(({ id }) => !taken.has(id));
      const project = sameProject(projectOf(row), free);
      if (project && isTaken(row)) taken.add(project.id);
      return project ? { id: project.id, version: project.version, title: project.code, fields: { ...project.fields } } : null;
    });
  }

  async create(tx: Tx, rows: readonly CommittedRow[], from: ImportRef): Promise<KeptRecord[]> {
    const projects = rows.map((row) => ({ ...this.#content(row, projectOf(row), from), origin: 'import' as const }));
    const kept = await this.creating.execute(tx, projects);
    return kept.map((one) => ({ ...one, previous: null }));
  }

  async update(tx: Tx, rows: readonly CommittedRow[], from: ImportRef): Promise<KeptRecord[]> {
    const updates = rows.map((row) => this.#update(row, from));
    const updated = await this.updating.all(tx, updates);
    return updated.map(({ previous, version }, index) => ({ id: updates[index]?.id ?? '', version, previous }));
  }

  hide(tx: Tx, ids: readonly string[]): Promise<unknown> {
    return this.hiding.execute(tx, ids);
  }

  restore(tx: Tx, records: readonly { recordId: string; previous: unknown }[]): Promise<unknown> {
    const updates = records.map(({ recordId, previous }) => {
      return { id: recordId, content: previous as ProjectContent, expectedVersion: null, action: 'project.restored' as const };
    });
    return this.updating.all(tx, updates);
  }

  #update(row: CommittedRow, from: ImportRef): ProjectUpdate {
    if (!row.existing) throw new Error('an update needs the record that it changes');
    const { id, version: expectedVersion, fields: before } = row.existing;
    const known = Object.entries(projectOf(row)).filter(([, value]) => value !== null);
    const fields = { ...before, ...Object.fromEntries(known) } as ProjectFields;
    return { id, content: this.#content(row, fields, from), expectedVersion, action: 'project.updated-by-import' };
  }

  #content({ row, written }: CommittedRow, fields: ProjectFields, { importId, fileName, delegationId }: ImportRef): ProjectContent {
    return { fields, written, delegationId, importedFrom: { importId, fileName, row } };
  }
}
