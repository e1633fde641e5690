import { type BodyOf, OrganisationFieldsSchema, type OrganisationView, type restoreOrganisation } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requirePermission, type Viewer } from '../../../platform/viewer.js';
import { asToday, EarlierVersions } from '../../audit/index.js';
import { seesAllOrganisations } from '../domain/visible-organisations.js';
import { ORGANISATION_LOCK } from '../persistence/organisation-records.js';
import { OrganisationsQuery } from '../queries/organisations.query.js';
import { EditOrganisation } from './edit-organisation.js';

/** Brings back what an organisation was once called and registered as. Its owners and what was merged into it stay. */
@Injectable()
export class RestoreOrganisation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly versions: EarlierVersions,
    private readonly organisations: OrganisationsQuery,
    private readonly editing: EditOrganisation,
  ) {}

  /**
   * For whoever sees all organisations and so their history, which names others too.
   * @throws AppError `forbidden`, `not-found`, `history.unreadable`, `organisation.merged-since`, `edit.conflict` with the organisation as it
   * stands, and what an edit is refused for
   */
  execute(viewer: Viewer, givenId: string, { version, seq }: BodyOf<typeof restoreOrganisation>): Promise<OrganisationView> {
    requirePermission(viewer, 'organisation.edit');
    if (!seesAllOrganisations(viewer)) throw new AppError('forbidden', { permission: 'audit.read' });
    return this.unitOfWork.run(viewer, async (tx) => {
      await tx.rows(ORGANISATION_LOCK);
      const { id, fields: now } = await this.organisations.stored(tx, givenId);
      const earlier = await this.versions.fields(tx, { subjectType: 'organisation', subjectId: id, seq }, now);
      await this.#assertNothingMergedSince(tx, id, seq);
      const fields = asToday(OrganisationFieldsSchema, earlier);
      return this.editing.within(tx, id, { version, fields }, { action: 'organisation.version-restored', restores: seq });
    });
  }

  // The older names would leave out those of what was merged, and lists would not find it any more.
  async #assertNothingMergedSince(tx: Tx, id: string, seq: number): Promise<void> {
    const merges = await tx.rows(
      `select from organisation_merge m join audit_entry e on e.subject_type = 'organisation' and e.subject_id = m.survivor_id
         and e.action = 'organisation.merged' and e.seq > $2 and strpos(e.changes::text, m.merged_id::text) > 0
       where m.survivor_id = $1 and m.undone_at is null`,
      [id, seq],
    );
    if (merges.length > 0) throw new AppError('organisation.merged-since');
  }
}
