export * from './app-link.js';
export * from './hooks.js';
export * from './language-path.js';
export * from './paths.js';
export * from './search-codec.js';
export { useSearchQuery } from './search-query.js';
