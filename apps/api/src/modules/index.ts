import { AuditModule } from './audit/index.js';
import { DataExchangeModule } from './data-exchange/index.js';
import { DelegationsModule } from './delegations/index.js';
import { HomeModule } from './home/index.js';
import { IdentityModule } from './identity/index.js';
import { InterestsModule } from './interests/index.js';
import { MatchingModule } from './matching/index.js';
import { MousModule } from './mous/index.js';
import { OpportunitiesModule } from './opportunities/index.js';
import { OrganisationsModule } from './organisations/index.js';
import { PrivacyModule } from './privacy/index.js';
import { ProjectsModule } from './projects/index.js';
import { RegistrationsModule } from './registrations/index.js';
import { RulesModule } from './rules/index.js';

/** Every module of the product, lowest level first. */
export const MODULES = [
  AuditModule,
  PrivacyModule,
  IdentityModule,
  OrganisationsModule,
  RulesModule,
  OpportunitiesModule,
  ProjectsModule,
  DelegationsModule,
  RegistrationsModule,
  InterestsModule,
  MatchingModule,
  MousModule,
  DataExchangeModule,
  HomeModule,
];
