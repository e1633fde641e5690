import { Module } from '@nestjs/common';
import { DelegationsModule } from '../delegations/index.js';
import { OpportunitiesModule } from '../opportunities/index.js';
import { PrivacyModule } from '../privacy/index.js';
import { ProjectsModule } from '../projects/index.js';
import { ImportsController } from './imports.controller.js';
import { ImportsToCheck } from './imports-to-check.js';
import { CommitImportJob } from './jobs/commit-import.job.js';
import { ImportProgress } from './jobs/import-progress.js';
import { ReadImportJob } from './jobs/read-import.job.js';
import { PersonalDataOfImports } from './personal-data.js';
import { ImportsQuery } from './queries/imports.query.js';
import { RejectedRowsQuery } from './queries/rejected-rows.query.js';
import { IMPORT_RECORDS, type RecordsByKind } from './records/import-records.js';
import { ParcelRecords } from './records/parcel-records.js';
import { ProjectRecords } from './records/project-records.js';
import { CommitImport } from './use-cases/commit-import.js';
import { CorrectImport } from './use-cases/correct-import.js';
import { DiscardImport } from './use-cases/discard-import.js';
import { UndoImport } from './use-cases/undo-import.js';
import { UploadImport } from './use-cases/upload-import.js';

const USE_CASES = [UploadImport, CorrectImport, CommitImport, UndoImport, DiscardImport];
const byKind = {
  provide: IMPORT_RECORDS,
  inject: [ProjectRecords, ParcelRecords],
  useFactory: (projects: ProjectRecords, opportunities: ParcelRecords): RecordsByKind => ({ projects, opportunities }),
};

@Module({
  imports: [ProjectsModule, OpportunitiesModule, DelegationsModule, PrivacyModule],
  controllers: [ImportsController],
  providers: [
    ...USE_CASES,
    ReadImportJob,
    CommitImportJob,
    ImportProgress,
    ImportsQuery,
    RejectedRowsQuery,
    ProjectRecords,
    ParcelRecords,
    byKind,
    ImportsToCheck,
    PersonalDataOfImports,
  ],
  exports: [UploadImport, CommitImport, ImportsQuery],
})
export class DataExchangeModule {}
