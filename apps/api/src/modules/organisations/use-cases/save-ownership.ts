import type { BodyOf, Owner, OwnershipView, saveOwnership } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requirePermission, type Viewer } from '../../../platform/viewer.js';
import { AuditLog, changesBetween } from '../../audit/index.js';
import { assertSensibleStatement } from '../domain/checked-organisation.js';
import { seesAllOrganisations } from '../domain/visible-organisations.js';
import { ORGANISATION_LOCK, OrganisationRecords } from '../persistence/organisation-records.js';
import { OrganisationsQuery } from '../queries/organisations.query.js';
import { OwnershipQuery } from '../queries/ownership.query.js';

/** Replaces what is stated of an organisation's owners and lenders; the audit keeps what stood. */
@Injectable()
export class SaveOwnership {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditLog,
    private readonly records: OrganisationRecords,
    private readonly organisations: OrganisationsQuery,
    private readonly ownership: OwnershipQuery,
  ) {}

  /** @throws AppError `not-found`, `forbidden`, `request.invalid`, `edit.conflict` with the ownership as it stands */
  execute(viewer: Viewer, givenId: string, { version, statement: given }: BodyOf<typeof saveOwnership>): Promise<OwnershipView> {
    requirePermission(viewer, 'organisation.edit');
    return this.unitOfWork.run(viewer, async (tx) => {
      await tx.rows(ORGANISATION_LOCK);
      const { id, statement: before } = await this.organisations.stored(tx, givenId);
      assertSensibleStatement(given, id);
      const statement = { ...given, owners: await this.#linked(tx, id, given.owners, before.owners) };
      if (!(await this.records.claim(tx, id, version)))
        throw new AppError('edit.conflict', {}, { current: await this.ownership.within(tx, id) });
      await this.records.writeStatement(tx, id, statement);
      const changes = changesBetween(before, statement);
      await this.audit.record(tx, { action: 'organisation.ownership-changed', subjectType: 'organisation', subjectId: id, changes });
      return this.ownership.within(tx, id);
    });
  }

  /**
   * An owner can be named as an organisation of the product only by who may see that one. Who may not is not told of the links that stand,
   * and does not lose them by saving.
   */
  async #linked(tx: Tx, id: string, given: readonly Owner[], before: readonly Owner[]): Promise<Owner[]> {
    const restricted = !seesAllOrganisations(tx.viewer);
    const ids = given.flatMap(({ organisationId }) => (organisationId === null ? [] : [organisationId]));
    const known = await this.records.byIds(tx, ids);
    const unknown = given.flatMap(({ organisationId }, index) => {
      const owner = organisationId === null ? null : known.get(organisationId);
      const visible = owner === null || (owner?.mergedInto === null && (!restricted || organisationId === id));
      return visible ? [] : [{ path: `statement.owners.${index}.organisationId`, code: 'not-allowed' as const, params: {} }];
    });
    if (unknown.length > 0) throw new AppError('request.invalid', {}, { fields: unknown });
    if (!restricted) return [...given];
    return given.map((owner) => {
      const stood = before.find(({ name, kind, organisationId }) => organisationId !== null && name === owner.name && kind === owner.kind);
      return owner.organisationId === null && stood ? { ...owner, organisationId: stood.organisationId } : owner;
    });
  }
}
