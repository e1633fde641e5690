import {
  type BodyOf,
  changeParcel,
  listOpportunities,
  listParcel,
  type ParamsOf,
  type QueryOf,
  type ResponseOf,
  readOpportunity,
  readParcelMap,
  readZone,
  restoreParcel,
} from '@bridge/common';
import { Controller } from '@nestjs/common';
import { Body, Caller, Params, Query } from '../../platform/http/request-parts.js';
import { Serves } from '../../platform/http/serves.js';
import type { Viewer } from '../../platform/viewer.js';
import { OpportunityListQuery } from './queries/opportunity-list.query.js';
import { OpportunityViewQuery } from './queries/opportunity-view.query.js';
import { ParcelMapQuery } from './queries/parcel-map.query.js';
import { ZoneQuery } from './queries/zone.query.js';
import { ChangeParcel } from './use-cases/change-parcel.js';
import { ListParcel } from './use-cases/list-parcel.js';
import { RestoreParcel } from './use-cases/restore-parcel.js';

@Controller()
export class OpportunitiesController {
  constructor(
    private readonly lists: OpportunityListQuery,
    private readonly views: OpportunityViewQuery,
    private readonly maps: ParcelMapQuery,
    private readonly zones: ZoneQuery,
    private readonly listing: ListParcel,
    private readonly changing: ChangeParcel,
    private readonly restoring: RestoreParcel,
  ) {}

  @Serves(listOpportunities)
  list(@Caller() viewer: Viewer, @Query() filter: QueryOf<typeof listOpportunities>): Promise<ResponseOf<typeof listOpportunities>> {
    return this.lists.page(viewer, filter);
  }

  @Serves(readOpportunity)
  read(@Caller() viewer: Viewer, @Params() { id }: ParamsOf<typeof readOpportunity>): Promise<ResponseOf<typeof readOpportunity>> {
    return this.views.one(viewer, id);
  }

  @Serves(listParcel)
  add(@Caller() viewer: Viewer, @Body() input: BodyOf<typeof listParcel>): Promise<ResponseOf<typeof listParcel>> {
    return this.listing.execute(viewer, input);
  }

  @Serves(changeParcel)
  change(
    @Caller() viewer: Viewer,
    @Params() { id }: ParamsOf<typeof changeParcel>,
    @Body() input: BodyOf<typeof changeParcel>,
  ): Promise<ResponseOf<typeof changeParcel>> {
    return this.changing.execute(viewer, id, input);
  }

  @Serves(restoreParcel)
  restore(
    @Caller() viewer: Viewer,
    @Params() { id }: ParamsOf<typeof restoreParcel>,
    @Body() version: BodyOf<typeof restoreParcel>,
  ): Promise<ResponseOf<typeof restoreParcel>> {
    return this.restoring.execute(viewer, id, version);
  }

  @Serves(readParcelMap)
  map(@Caller() viewer: Viewer, @Query() conditions: QueryOf<typeof readParcelMap>): Promise<ResponseOf<typeof readParcelMap>> {
    return this.maps.read(viewer, conditions);
  }

  @Serves(readZone)
  zone(@Caller() viewer: Viewer): Promise<ResponseOf<typeof readZone>> {
    return this.zones.read(viewer);
  }
}
