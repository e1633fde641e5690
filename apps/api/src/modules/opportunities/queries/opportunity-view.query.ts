import { mayDo, type OpportunityView } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { notFound } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { seesAll, type Viewer } from '../../../platform/viewer.js';
import { InterestCounts } from '../interest-counts.js';
import { ROW_COLUMNS, rowView, type StoredRow } from './opportunity-rows.query.js';

type StoredView = StoredRow & Pick<OpportunityView, 'remarks' | 'geometry' | 'importedFrom'>;

const VIEW_COLUMNS = `${ROW_COLUMNS}, o.remarks, o.geometry,
  case when o.import_id is not null
    then jsonb_build_object('importId', o.import_id, 'fileName', o.import_file_name, 'row', o.import_row) end as "importedFrom"`;

/** One parcel with everything that a page shows of it. */
@Injectable()
export class OpportunityViewQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly interests: InterestCounts,
  ) {}

  /** @throws AppError `not-found` */
  one(viewer: Viewer, id: string): Promise<OpportunityView> {
    return this.unitOfWork.read(viewer, (tx) => this.within(tx, id));
  }

  /** The same inside a write. An investor learns nothing of other investors and nothing of how a list was imported. */
  async within(tx: Tx, id: string): Promise<OpportunityView> {
    const [row] = await tx.rows<StoredView>(`select ${VIEW_COLUMNS} from opportunity o where o.id = $1 and o.hidden_at is null`, [id]);
    if (!row) throw notFound('opportunity');
    const { remarks, geometry, importedFrom, ...stored } = row;
    const outsider = !seesAll(tx.viewer);
    return {
      ...rowView(stored, this.clock.today()),
      remarks,
      geometry,
      importedFrom: outsider ? null : importedFrom,
      interestCount: outsider ? null : await this.interests.of(tx, id),
      mayEdit: mayDo(tx.viewer.role, 'opportunity.edit'),
    };
  }
}
