import type { Role } from '@bridge/common';
import type { MessageKey } from '@bridge/i18n';
import { type AppPath, paths } from '../../../shared/navigation/index.js';

export interface QuickAction {
  to: AppPath;
  search?: Readonly<Record<string, string>>;
  title: MessageKey;
  text: MessageKey;
}

const INVESTOR: readonly QuickAction[] = [
  { to: paths.newProject(), title: 'home.action.register', text: 'home.action.register.text' },
  { to: paths.myProjects(), title: 'home.action.myProjects', text: 'home.action.myProjects.text' },
  { to: paths.opportunities(), title: 'home.action.opportunities', text: 'home.action.opportunities.text' },
];
const ZONE: readonly QuickAction[] = [
  { to: paths.newImport(), title: 'home.action.import', text: 'home.action.import.text' },
  { to: paths.matching(), title: 'home.action.match', text: 'home.action.match.text' },
  { to: paths.reports(), title: 'home.action.report', text: 'home.action.report.text' },
  { to: paths.agreements(), title: 'home.action.agreements', text: 'home.action.agreements.text' },
  { to: paths.newOpportunity(), title: 'home.action.list', text: 'home.action.list.text' },
];
const RULES: readonly QuickAction[] = [{ to: paths.rules(), title: 'home.action.rules', text: 'home.action.rules.text' }];
const MINISTRY: readonly QuickAction[] = [
  { to: paths.agreements(), title: 'home.action.agreements', text: 'home.action.agreements.text' },
  ...RULES,
];

/** What each role comes for, most frequent first. */
export const QUICK_ACTIONS: Record<Role, readonly QuickAction[]> = {
  investor: INVESTOR,
  'investor-manager': INVESTOR,
  'delegation-organiser': [
    { to: paths.myDelegation(), title: 'home.action.myDelegation', text: 'home.action.myDelegation.text' },
    { to: paths.opportunities(), title: 'home.action.opportunities', text: 'home.action.opportunities.text' },
    ...RULES,
  ],
  'zone-official': ZONE,
  'zone-manager': ZONE,
  'ministry-reviewer': [
    { to: paths.reports(), search: { state: 'submitted' }, title: 'home.action.review', text: 'home.action.review.text' },
    ...MINISTRY,
  ],
  'ministry-approver': [
    { to: paths.reports(), search: { state: 'signed' }, title: 'home.action.approve', text: 'home.action.approve.text' },
    ...MINISTRY,
  ],
  auditor: RULES,
  administrator: RULES,
  applicant: [{ to: paths.myRegistration(), title: 'home.action.myRegistration', text: 'home.action.myRegistration.text' }],
};

/** How many of a role's first actions follow one another, each taking up what the one before it left; none where they don't. */
export const CHAINED: Partial<Record<Role, number>> = { 'zone-official': 4, 'zone-manager': 4 };
