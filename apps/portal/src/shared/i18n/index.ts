export * from './languages.js';
export * from './load-translator.js';
export * from './names.js';
export * from './page-title.js';
export * from './translator-context.js';
