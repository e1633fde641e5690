import {
  type BodyOf,
  dismissDuplicate,
  findDuplicates,
  listDuplicates,
  mergeOrganisations,
  type ParamsOf,
  type QueryOf,
  type ResponseOf,
  undoMerge,
} from '@bridge/common';
import { Controller } from '@nestjs/common';
import { Body, Caller, Params, Query } from '../../platform/http/request-parts.js';
import { Serves } from '../../platform/http/serves.js';
import type { Viewer } from '../../platform/viewer.js';
import { DuplicatesQuery } from './queries/duplicates.query.js';
import { MergeOrganisations } from './use-cases/merge-organisations.js';
import { DismissDuplicate, SearchDuplicates } from './use-cases/review-duplicates.js';
import { UndoMerge } from './use-cases/undo-merge.js';

@Controller()
export class DuplicatesController {
  constructor(
    private readonly duplicates: DuplicatesQuery,
    private readonly searching: SearchDuplicates,
    private readonly dismissing: DismissDuplicate,
    private readonly merging: MergeOrganisations,
    private readonly undoing: UndoMerge,
  ) {}

  @Serves(listDuplicates)
  list(@Caller() viewer: Viewer, @Query() filter: QueryOf<typeof listDuplicates>): Promise<ResponseOf<typeof listDuplicates>> {
    return this.duplicates.list(viewer, filter);
  }

  @Serves(findDuplicates)
  search(@Caller() viewer: Viewer): Promise<ResponseOf<typeof findDuplicates>> {
    return this.searching.execute(viewer);
  }

  @Serves(dismissDuplicate)
  dismiss(@Caller() viewer: Viewer, @Params() { id }: ParamsOf<typeof dismissDuplicate>): Promise<ResponseOf<typeof dismissDuplicate>> {
    return this.dismissing.execute(viewer, id);
  }

  @Serves(mergeOrganisations)
  merge(
    @Caller() viewer: Viewer,
    @Params() { id }: ParamsOf<typeof mergeOrganisations>,
    @Body() merge: BodyOf<typeof mergeOrganisations>,
  ): Promise<ResponseOf<typeof mergeOrganisations>> {
    return this.merging.execute(viewer, id, merge);
  }

  @Serves(undoMerge)
  undo(@Caller() viewer: Viewer, @Params() { id }: ParamsOf<typeof undoMerge>): Promise<ResponseOf<typeof undoMerge>> {
    return this.undoing.execute(viewer, id);
  }
}
