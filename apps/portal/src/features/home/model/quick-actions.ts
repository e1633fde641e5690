import type { Role } from '@bridge/common';
import type { MessageKey } from '@bridge/i18n';
import { type AppPath, paths } from '../../../shared/navigation/index.js';

export interface QuickAction {
  to: AppPath;
  search?: Readonly<Record<string, string>>;
  title: MessageKey;
  text: MessageKey;
}

/** What each role comes for, most frequent first. */
export const QUICK_ACTIONS: Record<Role, readonly QuickAction[]> = {
  investor: [
    { to: paths.newProject(), title: 'home.action.register', text: 'home.action.register.text' },
    { to: paths.myProjects(), title: 'home.action.myProjects', text: 'home.action.myProjects.text' },
    { to: paths.opportunities(), title: 'home.action.opportunities', text: 'home.action.opportunities.text' },
  ],
  'zone-official': [
    { to: paths.newImport(), title: 'home.action.import', text: 'home.action.import.text' },
    { to: paths.matching(), title: 'home.action.match', text: 'home.action.match.text' },
    { to: paths.reports(), title: 'home.action.report', text: 'home.action.report.text' },
    { to: paths.agreements(), title: 'home.action.agreements', text: 'home.action.agreements.text' },
    { to: paths.newOpportunity(), title: 'home.action.list', text: 'home.action.list.text' },
  ],
  'ministry-reviewer': [
    { to: paths.reports(), search: { state: 'submitted' }, title: 'home.action.review', text: 'home.action.review.text' },
    { to: paths.agreements(), title: 'home.action.agreements', text: 'home.action.agreements.text' },
    { to: paths.rules(), title: 'home.action.rules', text: 'home.action.rules.text' },
  ],
};

/** How many of a role's first actions follow one another, each taking up what the one before it left; 0 where they don't. */
export const CHAINED: Record<Role, number> = { investor: 0, 'zone-official': 4, 'ministry-reviewer': 0 };
