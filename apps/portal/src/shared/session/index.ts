export * from './passkey-place.js';
export * from './session.js';
export * from './use-sign-out.js';
export * from './use-view-as.js';
