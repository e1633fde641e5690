import { Module } from '@nestjs/common';
import { FindOrganisations } from './find-organisations.js';
import { FindOrCreateOrganisation } from './use-cases/find-or-create-organisation.js';

@Module({ providers: [FindOrganisations, FindOrCreateOrganisation], exports: [FindOrganisations, FindOrCreateOrganisation] })
export class OrganisationsModule {}
