export * from './api-error.js';
export type { CallArgs, ReadArgs } from './call-args.js';
export * from './files.js';
export * from './hooks.js';
export { call } from './http.js';
