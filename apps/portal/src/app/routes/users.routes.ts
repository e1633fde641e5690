import { UsersPage } from '../../features/users/index.js';
import { type FeatureRoutes, page } from './page.js';

export const usersRoutes: FeatureRoutes = (parent) => [page(parent, '/users', UsersPage, { needs: 'user.manage' })];
