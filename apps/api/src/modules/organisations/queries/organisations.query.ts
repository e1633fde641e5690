import {
  businessNumberState,
  type listOrganisations,
  mayDo,
  type OrganisationRow,
  type OrganisationView,
  type QueryOf,
  type ResponseOf,
  usccState,
} from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { notFound } from '../../../platform/app-error.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';
import { filteredOrganisations, orderOf, shownOrganisations } from '../domain/organisation-filter.js';
import { seesAllOrganisations, visibleOrganisations } from '../domain/visible-organisations.js';
import { OrganisationRecords, type StoredOrganisation } from '../persistence/organisation-records.js';
import { ProjectCounts } from '../project-counts.js';

type Filter = QueryOf<typeof listOrganisations>;

/** Organisations as a viewer may see them. */
@Injectable()
export class OrganisationsQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly records: OrganisationRecords,
    private readonly projects: ProjectCounts,
  ) {}

  list(viewer: Viewer, filter: Filter): Promise<ResponseOf<typeof listOrganisations>> {
    return this.unitOfWork.read(viewer, async (tx) => {
      const { page, pageSize } = filter;
      const { sql, params } = filteredOrganisations(viewer, filter);
      const ids = await tx.rows<{ id: string }>(
        `select o.id from organisation o where ${sql} ${orderOf(filter)} limit ${pageSize} offset ${(page - 1) * pageSize}`,
        params,
      );
      const rows = await this.rows(
        tx,
        ids.map(({ id }) => id),
      );
      const shown = shownOrganisations(viewer, filter);
      return {
        rows,
        total: await this.#count(tx, sql, params),
        totalUnfiltered: await this.#count(tx, shown.sql, shown.params),
        page,
        pageSize,
      };
    });
  }

  read(viewer: Viewer, id: string): Promise<OrganisationView> {
    return this.unitOfWork.read(viewer, (tx) => this.one(tx, id));
  }

  /**
   * The id of one that was merged leads to the one that it went into.
   * @throws AppError `not-found` also for an organisation that is there but not for this viewer
   */
  async stored(tx: Tx, id: string): Promise<StoredOrganisation> {
    const params: unknown[] = [id];
    const [found] = await tx.rows<{ id: string }>(
      `select o.id from organisation o where o.id = (select coalesce(merged_into, id) from organisation where id = $1)
       and ${visibleOrganisations(tx.viewer, params)}`,
      params,
    );
    const stored = found && (await this.records.byIds(tx, [found.id])).get(found.id);
    if (!stored) throw notFound('organisation');
    return stored;
  }

  /** @throws AppError `not-found` */
  async one(tx: Tx, id: string): Promise<OrganisationView> {
    const { id: foundId } = await this.stored(tx, id);
    const [row] = await this.rows(tx, [foundId]);
    if (!row) throw notFound('organisation');
    const { viewer } = tx;
    return {
      ...row,
      members: await tx.rows(
        `select id as "userId", display_name as "displayName", role from app_user where organisation_id = $1 order by display_name, id`,
        [foundId],
      ),
      merged: mayDo(viewer.role, 'organisation.merge') ? await this.#merged(tx, foundId) : [],
      mayEdit: mayDo(viewer.role, 'organisation.edit'),
      mayEditIdentity: mayDo(viewer.role, 'organisation.edit') && seesAllOrganisations(viewer),
    };
  }

  /** In the order of the ids, without asking whether the viewer may see them. */
  async rows(tx: Tx, ids: readonly string[]): Promise<OrganisationRow[]> {
    const stored = await this.records.byIds(tx, ids);
    const projects = await this.projects.of(tx, ids);
    const duplicates = seesAllOrganisations(tx.viewer) ? await this.#openDuplicates(tx, ids) : new Map<string, number>();
    return ids.flatMap((id) => {
      const one = stored.get(id);
      if (!one) return [];
      const { version, fields, publicHistory, updatedAt } = one;
      return [
        {
          ...{ id, version, fields, publicHistory },
          usccState: fields.uscc === null ? null : usccState(fields.uscc),
          businessNumberState: fields.businessNumber === null ? null : businessNumberState(fields.businessNumber),
          projectCount: projects.get(id) ?? 0,
          openDuplicates: duplicates.get(id) ?? 0,
          updatedAt: updatedAt.toISOString(),
        },
      ];
    });
  }

  async #openDuplicates(tx: Tx, ids: readonly string[]): Promise<Map<string, number>> {
    const rows = await tx.rows<{ id: string; count: number }>(
      `select o.id, count(*)::int as count from organisation o
       join duplicate_candidate d on d.state = 'open' and o.id in (d.first_id, d.second_id)
       join organisation other on other.id = case when d.first_id = o.id then d.second_id else d.first_id end and other.merged_into is null
       where o.id = any($1) group by o.id`,
      [ids],
    );
    return new Map(rows.map(({ id, count }) => [id, count]));
  }

  async #merged(tx: Tx, id: string): Promise<OrganisationView['merged']> {
    const rows = await tx.rows<{ mergeId: string; organisationId: string; name: OrganisationView['merged'][number]['name']; at: Date }>(
      `select m.id as "mergeId", o.id as "organisationId", jsonb_build_object('ko', o.name_ko, 'zh', o.name_zh, 'en', o.name_en) as name,
         m.merged_at as at from organisation_merge m join organisation o on o.id = m.merged_id
       where m.survivor_id = $1 and m.undone_at is null order by m.merged_at desc, m.id`,
      [id],
    );
    return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
  }

  async #count(tx: Tx, sql: string, params: unknown[]): Promise<number> {
    const [counted] = await tx.rows<{ count: number }>(`select count(*)::int as count from organisation o where ${sql}`, params);
    return counted?.count ?? 0;
  }
}
