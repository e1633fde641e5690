export { DataExchangeModule } from './data-exchange.module.js';
export { ImportsQuery } from './queries/imports.query.js';
export { CommitImport } from './use-cases/commit-import.js';
export { UploadImport } from './use-cases/upload-import.js';
