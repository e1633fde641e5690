export * from './agreements.js';
export * from './historic-projects.js';
export * from './privacy-notice.js';
export * from './rules.js';
export * from './samples.js';
export * from './site.js';
export * from './sources.js';
