import { lazyRouteComponent } from '@tanstack/react-router';

export const MyProjectsPage = lazyRouteComponent(() => import('./components/my-projects-page.js'), 'MyProjectsPage');
export const NewProjectPage = lazyRouteComponent(() => import('./components/new-project-page.js'), 'NewProjectPage');
export const EditProjectPage = lazyRouteComponent(() => import('./components/edit-project-page.js'), 'EditProjectPage');
export const MyProjectPage = lazyRouteComponent(() => import('./components/my-project-page.js'), 'MyProjectPage');
