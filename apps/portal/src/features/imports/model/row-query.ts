import { listImportRows, type QueryOf, ROW_FATES } from '@bridge/common';

export const RowQuerySchema = listImportRows.query;
export type RowQuery = QueryOf<typeof listImportRows>;
export type ChangeRows = (patch: Partial<RowQuery>, options?: { replace?: boolean }) => void;

export const NO_ROW_FILTER = { fate: undefined, problem: undefined };
export const FATES = ROW_FATES;
export type Fate = (typeof ROW_FATES)[number];

export const fateOf = (text: string): Fate | undefined => ROW_FATES.find((fate) => fate === text);
