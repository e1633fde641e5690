import { Module } from '@nestjs/common';
import { DuplicatesController } from './duplicates.controller.js';
import { FindOrganisations } from './find-organisations.js';
import { NoticeDuplicates } from './jobs/notice-duplicates.job.js';
import { OrganisationsController } from './organisations.controller.js';
import { OrganisationRecords } from './persistence/organisation-records.js';
import { OrganisationReferences } from './persistence/references.js';
import { ProjectCounts } from './project-counts.js';
import { DuplicatesQuery } from './queries/duplicates.query.js';
import { OrganisationsQuery } from './queries/organisations.query.js';
import { OwnershipQuery } from './queries/ownership.query.js';
import { CreateOrganisation } from './use-cases/create-organisation.js';
import { EditOrganisation } from './use-cases/edit-organisation.js';
import { FindOrCreateOrganisation } from './use-cases/find-or-create-organisation.js';
import { MergeOrganisations } from './use-cases/merge-organisations.js';
import { RestoreOrganisation } from './use-cases/restore-organisation.js';
import { DismissDuplicate, SearchDuplicates } from './use-cases/review-duplicates.js';
import { SaveOwnership } from './use-cases/save-ownership.js';
import { UndoMerge } from './use-cases/undo-merge.js';

const FOR_OTHERS = [FindOrganisations, FindOrCreateOrganisation, ProjectCounts];

@Module({
  controllers: [OrganisationsController, DuplicatesController],
  providers: [
    OrganisationRecords,
    OrganisationReferences,
    OrganisationsQuery,
    OwnershipQuery,
    DuplicatesQuery,
    NoticeDuplicates,
    CreateOrganisation,
    EditOrganisation,
    RestoreOrganisation,
    SaveOwnership,
    SearchDuplicates,
    DismissDuplicate,
    MergeOrganisations,
    UndoMerge,
    ...FOR_OTHERS,
  ],
  exports: FOR_OTHERS,
})
export class OrganisationsModule {}
