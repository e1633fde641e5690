import type { Permission } from '@bridge/common';
import { type AppPath, paths } from '../../../shared/navigation/index.js';

/** Investors read their projects on pages of their own. */
export function projectPath(may: (permission: Permission) => boolean, id: string): AppPath {
  return may('project.register') ? paths.myProject(id) : paths.project(id);
}
