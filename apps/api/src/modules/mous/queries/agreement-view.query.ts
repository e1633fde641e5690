import { type AgreementView, mayDo } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { notFound } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { seesAll, type Viewer } from '../../../platform/viewer.js';
import { milestoneViews, rowView } from '../domain/row-view.js';
import type { StoredAgreement } from '../domain/stored-agreement.js';
import { StoredAgreementsQuery } from './stored-agreements.query.js';

const lineageView = ({ id, code, title, signedOn }: StoredAgreement): AgreementView['updates'][number] => ({ id, code, title, signedOn });

/** One agreement with its milestones, lineage and the match that it came of. */
@Injectable()
export class AgreementViewQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly stored: StoredAgreementsQuery,
  ) {}

  /** @throws AppError `not-found` */
  one(viewer: Viewer, id: string): Promise<AgreementView> {
    return this.unitOfWork.read(viewer, (tx) => this.within(tx, id));
  }

  async within(tx: Tx, id: string): Promise<AgreementView> {
    const stored = await this.stored.one(tx, id);
    if (!stored) throw notFound('agreement');
    const older = await this.stored.older(tx, id);
    const newer = await this.stored.newer(tx, id);
    return {
      ...rowView(stored, this.clock.now(), this.clock.today()),
      subject: stored.subject,
      commitments: stored.commitments,
      implementingBody: stored.implementingBody,
      updates: older.map(lineageView),
      updatedBy: newer.map(lineageView),
      milestones: milestoneViews(stored.milestones),
      match: maySeeMatch(tx.viewer, stored) ? stored.match : null,
      products: stored.products,
      source: stored.source,
      note: stored.note,
      exit: stored.exit,
      mayEdit: mayDo(tx.viewer.role, 'agreement.edit') && !stored.publicRecord,
    };
  }
}

/** Another investor may be a party to the agreement and still has no business with the project behind it. */
const maySeeMatch = (viewer: Viewer, { matchOrganisationId }: StoredAgreement): boolean =>
  seesAll(viewer) || matchOrganisationId === viewer.organisationId;
