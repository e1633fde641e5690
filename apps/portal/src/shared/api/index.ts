export * from './api-error.js';
export * from './files.js';
export * from './hooks.js';
export { call } from './http.js';
