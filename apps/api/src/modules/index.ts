import { AuditModule } from './audit/index.js';
import { IdentityModule } from './identity/index.js';
import { OrganisationsModule } from './organisations/index.js';

/** Every module of the product, lowest level first. */
export const MODULES = [AuditModule, IdentityModule, OrganisationsModule];
