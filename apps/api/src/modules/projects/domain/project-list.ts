import type { List } from '../../../platform/database/page.js';
import type { Viewer } from '../../../platform/viewer.js';
import { filteredProjects, orderOf, type ProjectFilter, shownProjects } from './project-filter.js';
import { PROJECT_COLUMNS, PROJECT_FROM } from './project-row.js';

/** The list of projects as a filter leaves it for a viewer. */
export function projectList(viewer: Viewer, filter: ProjectFilter): List {
  return {
    columns: PROJECT_COLUMNS,
    from: PROJECT_FROM,
    counted: 'from project p',
    filtered: filteredProjects(viewer, filter),
    shown: shownProjects(viewer, filter).sql,
    order: orderOf(filter),
  };
}
