import type { BodyOf, editOrganisation, OrganisationView } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requirePermission, type Viewer } from '../../../platform/viewer.js';
import { type AuditedAct, AuditLog, changesBetween } from '../../audit/index.js';
import { assertIdentityStays, checkedFields } from '../domain/checked-organisation.js';
import { seesAllOrganisations } from '../domain/visible-organisations.js';
import { NoticeDuplicates } from '../jobs/notice-duplicates.job.js';
import { ORGANISATION_LOCK, OrganisationRecords } from '../persistence/organisation-records.js';
import { OrganisationsQuery } from '../queries/organisations.query.js';

type How = Pick<AuditedAct, 'action' | 'restores'>;

/** Officials correct any organisation; a company's manager what describes the own one, but not what it is recognised by. */
@Injectable()
export class EditOrganisation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditLog,
    private readonly records: OrganisationRecords,
    private readonly duplicates: NoticeDuplicates,
    private readonly organisations: OrganisationsQuery,
  ) {}

  /** @throws AppError `not-found`, `forbidden`, `request.invalid`, `organisation.number-taken`, `edit.conflict` with the organisation as it stands */
  execute(viewer: Viewer, id: string, edit: BodyOf<typeof editOrganisation>): Promise<OrganisationView> {
    requirePermission(viewer, 'organisation.edit');
    return this.unitOfWork.run(viewer, (tx) => this.within(tx, id, edit, { action: 'organisation.changed' }));
  }

  /** The same inside a write that knows better how the edit came about. */
  async within(tx: Tx, givenId: string, { version, fields: input }: BodyOf<typeof editOrganisation>, how: How): Promise<OrganisationView> {
    await tx.rows(ORGANISATION_LOCK);
    const { id, fields: before } = await this.organisations.stored(tx, givenId);
    const fields = checkedFields(input, before);
    if (!seesAllOrganisations(tx.viewer)) assertIdentityStays(before, fields);
    if (!(await this.records.claim(tx, id, version)))
      throw new AppError('edit.conflict', {}, { current: await this.organisations.one(tx, id) });
    await this.records.writeFields(tx, id, fields);
    const changes = changesBetween(before, fields);
    await this.audit.record(tx, { ...how, subjectType: 'organisation', subjectId: id, changes });
    await this.duplicates.enqueue(tx, [id]);
    return this.organisations.one(tx, id);
  }
}
