import type { BodyOf, createOrganisation, OrganisationView } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requirePermission, type Viewer } from '../../../platform/viewer.js';
import { AuditLog, changesBetween } from '../../audit/index.js';
import { checkedFields } from '../domain/checked-organisation.js';
import { NoticeDuplicates } from '../jobs/notice-duplicates.job.js';
import { ORGANISATION_LOCK, OrganisationRecords } from '../persistence/organisation-records.js';
import { OrganisationsQuery } from '../queries/organisations.query.js';

/** An official adds an organisation that came in no list. */
@Injectable()
export class CreateOrganisation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditLog,
    private readonly records: OrganisationRecords,
    private readonly duplicates: NoticeDuplicates,
    private readonly organisations: OrganisationsQuery,
  ) {}

  /** @throws AppError `forbidden`, `request.invalid`, `organisation.number-taken` */
  execute(viewer: Viewer, input: BodyOf<typeof createOrganisation>): Promise<OrganisationView> {
    requirePermission(viewer, 'organisation.create');
    const fields = checkedFields(input.fields, null);
    return this.unitOfWork.run(viewer, async (tx) => {
      await tx.rows(ORGANISATION_LOCK);
      const id = await this.records.add(tx, fields.name);
      await this.records.writeFields(tx, id, fields);
      const changes = changesBetween({}, fields);
      await this.audit.record(tx, { action: 'organisation.created', subjectType: 'organisation', subjectId: id, changes });
      await this.duplicates.enqueue(tx, [id]);
      return this.organisations.one(tx, id);
    });
  }
}
