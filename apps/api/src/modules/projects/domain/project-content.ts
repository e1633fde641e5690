import type { ProjectFields, ProjectView } from '@bridge/common';

/** What an import sets and its undo puts back; plain data, so that an import can keep it. */
export interface ProjectContent {
  fields: ProjectFields;
  /** What was written in the list, by field. */
  written: Record<string, string>;
  delegationId: string | null;
  importedFrom: ProjectView['importedFrom'];
}

/** A project as an import brings it. */
export type ImportedProject = ProjectContent & { origin: 'import' };

/** A case of the public record. */
export type HistoryProject = ProjectContent & { origin: 'history'; outcome: ProjectView['outcome'] };
