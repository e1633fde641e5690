export * from './bodies.js';
export * from './figure.js';
export * from './periods.js';
export * from './scalars.js';
export * from './units.js';
