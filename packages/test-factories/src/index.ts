export * from './parcel.factory.js';
export * from './project.factory.js';
