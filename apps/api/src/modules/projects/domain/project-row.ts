import type { LocalisedText, OrganisationRef, ProjectFields, ProjectRow, ProjectView } from '@bridge/common';
import { mayDo } from '@bridge/common';
import { seesAll, type Viewer } from '../../../platform/viewer.js';
import { ORGANISATION_REF_SQL } from '../../organisations/index.js';

export interface StoredProject {
  id: string;
  version: number;
  code: string;
  origin: ProjectRow['origin'];
  organisation: OrganisationRef;
  delegation: { id: string; name: LocalisedText } | null;
  fields: ProjectFields;
  updatedAt: Date;
}

export interface StoredProjectView extends StoredProject {
  written: Record<string, string>;
  importId: string | null;
  importFileName: string | null;
  importRow: number | null;
  outcome: ProjectView['outcome'];
}

/** Select list of a {@link StoredProject} over {@link PROJECT_FROM}. */
export const PROJECT_COLUMNS = `p.id, p.version, p.code, p.origin, ${ORGANISATION_REF_SQL} as organisation,
  case when d.id is null then null else jsonb_build_object('id', d.id,
    'name', jsonb_build_object('ko', d.name_ko, 'zh', d.name_zh, 'en', d.name_en)) end as delegation,
  p.fields, p.updated_at as "updatedAt"`;

export const PROJECT_VIEW_COLUMNS = `${PROJECT_COLUMNS}, p.written, p.import_id as "importId",
  p.import_file_name as "importFileName", p.import_row as "importRow", p.outcome`;

export const PROJECT_FROM = `from project p join organisation o on o.id = p.organisation_id left join delegation d on d.id = p.delegation_id`;

export const projectRow = ({ updatedAt, ...row }: StoredProject): ProjectRow => ({ ...row, updatedAt: updatedAt.toISOString() });

/** The viewer is one who may see the project. A list holds the projects of many companies: none of them learns of the file. */
export function projectView(stored: StoredProjectView, viewer: Viewer): ProjectView {
  const { written, importId, importFileName, importRow, outcome, ...row } = stored;
  const imported = seesAll(viewer) && importId !== null && importFileName !== null && importRow !== null;
  return {
    ...projectRow(row),
    written,
    importedFrom: imported ? { importId, fileName: importFileName, row: importRow } : null,
    outcome,
    mayEdit: mayDo(viewer.role, 'project.edit'),
  };
}
