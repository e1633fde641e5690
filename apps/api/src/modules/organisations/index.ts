export type { CompanyMarks } from './domain/known-organisations.js';
export { FindOrganisations } from './find-organisations.js';
export { ORGANISATION_REF_SQL } from './organisation-ref.js';
export { OrganisationsModule } from './organisations.module.js';
export { ProjectCounts } from './project-counts.js';
export { FindOrCreateOrganisation } from './use-cases/find-or-create-organisation.js';
