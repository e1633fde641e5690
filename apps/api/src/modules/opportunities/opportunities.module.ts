import { Module } from '@nestjs/common';
import { FiguresStale } from './figures-stale.js';
import { InterestCounts } from './interest-counts.js';
import { OpportunitiesController } from './opportunities.controller.js';
import { OpportunitiesForRun } from './queries/opportunities-for-run.query.js';
import { OpportunityListQuery } from './queries/opportunity-list.query.js';
import { OpportunityRefs } from './queries/opportunity-refs.query.js';
import { OpportunityRowsQuery } from './queries/opportunity-rows.query.js';
import { OpportunityViewQuery } from './queries/opportunity-view.query.js';
import { ParcelMapQuery } from './queries/parcel-map.query.js';
import { ZoneQuery } from './queries/zone.query.js';
import { ChangeParcel } from './use-cases/change-parcel.js';
import { CreateOpportunities } from './use-cases/create-opportunities.js';
import { DrawParcels } from './use-cases/draw-parcels.js';
import { HideOpportunities } from './use-cases/hide-opportunities.js';
import { ListParcel } from './use-cases/list-parcel.js';
import { LoadZoneFacts } from './use-cases/load-zone-facts.js';
import { RestoreParcel } from './use-cases/restore-parcel.js';
import { UpdateOpportunity } from './use-cases/update-opportunity.js';

const DOORS = [
  CreateOpportunities,
  UpdateOpportunity,
  HideOpportunities,
  DrawParcels,
  LoadZoneFacts,
  OpportunitiesForRun,
  OpportunityRefs,
  OpportunityRowsQuery,
  ZoneQuery,
  InterestCounts,
];

@Module({
  controllers: [OpportunitiesController],
  providers: [...DOORS, FiguresStale, ListParcel, ChangeParcel, RestoreParcel, OpportunityListQuery, OpportunityViewQuery, ParcelMapQuery],
  exports: DOORS,
})
export class OpportunitiesModule {}
