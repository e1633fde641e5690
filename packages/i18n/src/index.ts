export * from './all-locales.js';
export type { Catalog, MessageKey } from './catalogs/catalog.js';
export * from './formats/dates.js';
export * from './formats/money.js';
export * from './formats/numbers.js';
export * from './formats/quantities.js';
export * from './reasons.js';
export * from './translator.js';
