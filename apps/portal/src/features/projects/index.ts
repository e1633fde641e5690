import { lazyRouteComponent } from '@tanstack/react-router';

export const ProjectsPage = lazyRouteComponent(() => import('./components/projects-page.js'), 'ProjectsPage');
export const ProjectPage = lazyRouteComponent(() => import('./components/project-page.js'), 'ProjectPage');
