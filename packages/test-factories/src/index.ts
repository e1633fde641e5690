export { anAgreement } from './agreement.factory.js';
export * from './parcel.factory.js';
export * from './project.factory.js';
