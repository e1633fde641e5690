import { Foundation1795500000100 } from './1795500000100-foundation.js';
import { Projects1795500000200 } from './1795500000200-projects.js';
import { Opportunities1795500000300 } from './1795500000300-opportunities.js';
import { Imports1795500000400 } from './1795500000400-imports.js';
import { Matching1795500000500 } from './1795500000500-matching.js';
import { Interests1795500000600 } from './1795500000600-interests.js';
import { Agreements1795500000700 } from './1795500000700-agreements.js';
import { DemoWorld1795500000800 } from './1795500000800-demo-world.js';
import { Roles1795500000900 } from './1795500000900-roles.js';
import { RowLevelSecurity1795500001000 } from './1795500001000-row-level-security.js';
import { Organisers1795500001010 } from './1795500001010-organisers.js';
import { ViewAs1795500001020 } from './1795500001020-view-as.js';
import { AuditChain1795500001100 } from './1795500001100-audit-chain.js';
import { Mail1795500001200 } from './1795500001200-mail.js';
import { Accounts1795500001210 } from './1795500001210-accounts.js';
import { Registrations1795500001220 } from './1795500001220-registrations.js';
import { SecondFactors1795500001300 } from './1795500001300-second-factors.js';
import { Passkeys1795500001310 } from './1795500001310-passkeys.js';
import { SingleSignOn1795500001320 } from './1795500001320-single-sign-on.js';
import { Organisations1795500001400 } from './1795500001400-organisations.js';
import { PoliciesOfOrganisations1795500001450 } from './1795500001450-policies-of-organisations.js';
import { Privacy1795500001500 } from './1795500001500-privacy.js';
import { ApprovedReports1795500001510 } from './1795500001510-approved-reports.js';
import { PoliciesOfAccounts1795500001520 } from './1795500001520-policies-of-accounts.js';
import { InvitedOrganisers1795500001530 } from './1795500001530-invited-organisers.js';
import { NarrowPolicies1795500001600 } from './1795500001600-narrow-policies.js';

/** In the order in which they run. A migration that has landed is never edited. */
export const MIGRATIONS = [
  Foundation1795500000100,
  Projects1795500000200,
  Opportunities1795500000300,
  Imports1795500000400,
  Matching1795500000500,
  Interests1795500000600,
  Agreements1795500000700,
  DemoWorld1795500000800,
  Roles1795500000900,
  RowLevelSecurity1795500001000,
  Organisers1795500001010,
  ViewAs1795500001020,
  AuditChain1795500001100,
  Mail1795500001200,
  Accounts1795500001210,
  Registrations1795500001220,
  SecondFactors1795500001300,
  Passkeys1795500001310,
  SingleSignOn1795500001320,
  Organisations1795500001400,
  PoliciesOfOrganisations1795500001450,
  Privacy1795500001500,
  ApprovedReports1795500001510,
  PoliciesOfAccounts1795500001520,
  InvitedOrganisers1795500001530,
  NarrowPolicies1795500001600,
];
