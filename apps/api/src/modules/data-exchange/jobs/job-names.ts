export const READ_IMPORT_JOB = 'import-read';
export const COMMIT_IMPORT_JOB = 'import-commit';
