export * from './languages.js';
export * from './load-translator.js';
export * from './translator-context.js';
