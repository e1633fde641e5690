import type { ResponseOf, readProjectHistory } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';
import { HistoryQuery } from '../../audit/index.js';
import { ProjectsQuery } from './projects.query.js';

/** What happened to a project, for everybody who may see it; who in an office did it, an investor is not told. */
@Injectable()
export class ProjectHistoryQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly projects: ProjectsQuery,
    private readonly history: HistoryQuery,
  ) {}

  /** @throws AppError `not-found` */
  read(viewer: Viewer, id: string): Promise<ResponseOf<typeof readProjectHistory>> {
    return this.unitOfWork.read(viewer, async (tx) => {
      await this.projects.one(tx, id);
      return { entries: await this.history.forOwner(tx, 'project', id) };
    });
  }
}
