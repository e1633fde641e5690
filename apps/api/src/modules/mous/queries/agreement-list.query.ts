import type { AgreementRow, listAgreements, QueryOf, ResponseOf } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';
import { byOrder, passes } from '../domain/row-filter.js';
import { rowView } from '../domain/row-view.js';
import { StoredAgreementsQuery } from './stored-agreements.query.js';

/** The list and the board. Stage and confirmation are computed from milestones and clock, so the filter works on computed rows. */
@Injectable()
export class AgreementListQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly stored: StoredAgreementsQuery,
  ) {}

  list(viewer: Viewer, filter: QueryOf<typeof listAgreements>): Promise<ResponseOf<typeof listAgreements>> {
    return this.unitOfWork.read(viewer, async (tx) => {
      const visible = await this.within(tx);
      const rows = visible.filter((row) => passes(row, filter)).sort(byOrder(filter.sort));
      return { rows, total: rows.length, totalUnfiltered: visible.length };
    });
  }

  /** Every agreement that the viewer of the transaction may see. */
  async within(tx: Tx): Promise<AgreementRow[]> {
    const stored = await this.stored.all(tx);
    return stored.map((agreement) => rowView(agreement, this.clock.now(), this.clock.today()));
  }
}
