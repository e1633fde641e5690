import { mayDo, type OwnershipView } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';
import { type HeldOrganisation, ownershipOf } from '../domain/ownership-view.js';
import { seesAllOrganisations } from '../domain/visible-organisations.js';
import { OrganisationRecords } from '../persistence/organisation-records.js';
import { OrganisationsQuery } from './organisations.query.js';

/** More companies above one than this are not followed: such a chain ends there, and what lies beyond counts as not stated. */
const MOST_COMPANIES = 200;

/** Who owns an organisation, step by step and in the end. */
@Injectable()
export class OwnershipQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly records: OrganisationRecords,
    private readonly organisations: OrganisationsQuery,
  ) {}

  read(viewer: Viewer, id: string): Promise<OwnershipView> {
    return this.unitOfWork.read(viewer, (tx) => this.within(tx, id));
  }

  /** @throws AppError `not-found` */
  async within(tx: Tx, givenId: string): Promise<OwnershipView> {
    const { id, version, statement } = await this.organisations.stored(tx, givenId);
    // Whoever sees one organisation alone learns what it says of itself, and nothing that others say of themselves.
    const all = seesAllOrganisations(tx.viewer);
    const above = await this.#above(tx, id, all);
    const owners = statement.owners.map((owner) => ({
      ...owner,
      organisationId: all || owner.organisationId === id ? owner.organisationId : null,
    }));
    return {
      organisationId: id,
      version,
      statement: { ...statement, owners },
      ...ownershipOf(id, above, all),
      mayEdit: mayDo(tx.viewer.role, 'organisation.edit'),
    };
  }

  async #above(tx: Tx, id: string, all: boolean): Promise<HeldOrganisation[]> {
    const reached = all
      ? await tx.rows<{ id: string }>(
          `with recursive above (id) as (
             select $1::uuid union
             select w.owner_id from organisation_owner w join above on above.id = w.organisation_id where w.owner_id is not null
           ) select id from above limit ${MOST_COMPANIES}`,
          [id],
        )
      : [{ id }];
    const ids = [...new Set([id, ...reached.map((row) => row.id)])];
    return [...(await this.records.byIds(tx, ids)).values()];
  }
}
