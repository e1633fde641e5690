import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationEntity } from './persistence/organisation.entity.js';
import { FindOrCreateOrganisation } from './use-cases/find-or-create-organisation.js';

@Module({
  imports: [TypeOrmModule.forFeature([OrganisationEntity])],
  providers: [FindOrCreateOrganisation],
  exports: [FindOrCreateOrganisation],
})
export class OrganisationsModule {}
