import type { ImportColumn, ImportKind, ImportProblem, ParcelFields, ProjectFields } from '@bridge/common';

/** A parcel as a list gives it: its place, its figures, and who confirmed them when. */
export interface ReadParcel extends ParcelFields {
  block: string | null;
  parcelNo: string | null;
  confirmedOn: string | null;
  confirmedBy: string | null;
  remarks: string | null;
}

export interface ReadRow<Read = ProjectFields | ReadParcel> {
  row: number;
  sheetRow: number;
  read: Read;
  written: Record<string, string>;
  problems: ImportProblem[];
  duplicateOfRow: number | null;
}

export interface ReadList {
  kind: ImportKind;
  encoding: string | null;
  sheetName: string | null;
  headerRow: number | null;
  fingerprint: string;
  columns: ImportColumn[];
  rows: ReadRow[];
}

/** What an official corrected: the encoding, the header's row, and which column is which field. */
export interface Correction {
  encoding?: 'utf-8' | 'gb18030' | 'cp949' | null;
  headerRow?: number | null;
  columns?: { index: number; field: string | null }[];
}
