export { DEMO_PASSWORD } from './domain/demo-password.js';
export { IdentityModule } from './identity.module.js';
export { DemoSignInsQuery } from './queries/demo-sign-ins.query.js';
export { ViewerQuery } from './queries/viewer.query.js';
export { AddUser } from './use-cases/add-user.js';
