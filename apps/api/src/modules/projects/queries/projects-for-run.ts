import type { ProjectFields } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/unit-of-work.js';

export interface ProjectsWanted {
  /** Null for every delegation's projects and those without one. */
  delegationId: string | null;
  projectId: string | null;
  includeHistory: boolean;
}

export interface ProjectForRun {
  id: string;
  code: string;
  history: boolean;
  fields: ProjectFields;
}

/** What a match run places: one project, or a delegation's, or all, with the cases of public history where they are wanted. */
@Injectable()
export class ProjectsForRun {
  execute(tx: Tx, { delegationId, projectId, includeHistory }: ProjectsWanted): Promise<ProjectForRun[]> {
    return tx.rows<ProjectForRun>(
      `select p.id, p.code, p.origin = 'history' as history, p.fields from project p
       where p.hidden_at is null and case when p.origin = 'history' then $3
         else ($1::uuid is null or p.delegation_id = $1) and ($2::uuid is null or p.id = $2) end
       order by p.code, p.id`,
      [delegationId, projectId, includeHistory],
    );
  }
}
