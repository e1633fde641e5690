import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/unit-of-work.js';
import { ProjectCounts } from '../organisations/index.js';
import { visibleProjects } from './domain/visible-projects.js';

/** Tells the organisations how many projects they have, as far as the viewer may see them. */
@Injectable()
export class CountsForOrganisations implements OnModuleInit {
  constructor(private readonly counts: ProjectCounts) {}

  onModuleInit(): void {
    this.counts.register((tx, ids) => this.#count(tx, ids));
  }

  async #count(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const params: unknown[] = [ids];
    const rows = await tx.rows<{ id: string; count: number }>(
      `select p.organisation_id as id, count(*)::int as count from project p
       where p.organisation_id = any($1) and ${visibleProjects(tx.viewer, params)} group by 1`,
      params,
    );
    return new Map(rows.map(({ id, count }) => [id, count]));
  }
}
