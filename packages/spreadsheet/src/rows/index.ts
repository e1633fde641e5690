export { type ParcelRead, type ParcelRowRead, readParcels } from './parcel-rows.js';
export { type ProjectRowRead, readProjects } from './project-rows.js';
export type { ReadOptions } from './read-row.js';
